<?php
// php publish.php FOLDER ROLE ADDRESS...: publishes a post with an address in each paragraph, as the block editor saves it, and prints where it is.
// php publish.php FOLDER ID: publishes a post that waits for review.
$_SERVER += array( 'HTTP_HOST' => parse_url( getenv( 'NEWSROOM_ORIGIN' ), PHP_URL_HOST ), 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
require $argv[1] . '/wp-load.php';
if ( ctype_digit( $argv[2] ) ) {
	wp_update_post( array( 'ID' => (int) $argv[2], 'post_status' => 'publish' ) );
	exit( get_permalink( (int) $argv[2] ) );
}
wp_set_current_user( get_user_by( 'login', $argv[2] )->ID );
kses_init(); // As on a request: whoever may not write HTML gets it filtered.
$content = '';
foreach ( array_slice( $argv, 3 ) as $url ) {
	$content .= '<!-- wp:embed ' . wp_json_encode( array( 'url' => $url, 'type' => 'wp-embed' ), JSON_UNESCAPED_SLASHES ) . " -->\n"
		. "<figure class=\"wp-block-embed is-type-wp-embed\"><div class=\"wp-block-embed__wrapper\">\n$url\n</div></figure>\n<!-- /wp:embed -->\n\n";
}
echo get_permalink( wp_insert_post( wp_slash( array( 'post_title' => 'An article', 'post_content' => $content, 'post_status' => 'publish' ) ) ) );
