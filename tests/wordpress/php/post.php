<?php
// php post.php FOLDER ROLE THEME CONTENT: publishes a post of blocks in a theme, as an editor does with what somebody of a role wrote; prints where it is and the release.
$_SERVER += array( 'HTTP_HOST' => parse_url( getenv( 'NEWSROOM_ORIGIN' ), PHP_URL_HOST ), 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
require $argv[1] . '/wp-load.php';
list( , , $role, $theme, $content ) = $argv;
if ( get_stylesheet() !== $theme ) {
	switch_theme( $theme );
}
wp_set_current_user( get_user_by( 'login', $role )->ID );
kses_init(); // As on a request: whoever may not write HTML gets it filtered.
$id = wp_insert_post( wp_slash( array( 'post_title' => 'An article', 'post_content' => $content, 'post_status' => 'publish' ) ) );
echo wp_json_encode( array( 'link' => get_permalink( $id ), 'release' => implode( '.', array_slice( explode( '.', $GLOBALS['wp_version'] ), 0, 2 ) ) ) );
