<?php
// php install.php FOLDER: installs WordPress, with an author and a contributor who have no special rights.
$_SERVER += array( 'HTTP_HOST' => parse_url( getenv( 'NEWSROOM_ORIGIN' ), PHP_URL_HOST ), 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1' );
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Newsroom', 'admin', 'admin@example.invalid', false, '', 'admin-word' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	$id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => "$role-word", 'user_email' => "$role@example.invalid", 'role' => $role ) );
	$quiet = array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) );
	update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $quiet );
}
update_option( 'permalink_structure', '/%postname%/' );
switch_theme( 'twentytwentythree' );
flush_rewrite_rules();
