<?php
// WordPress' own settings, for a newsroom that lives as long as one test file. All that differs comes from the environment.
define( 'DB_NAME', 'newsroom' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'NEWSROOM_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name );
	define( $name . '_SALT', $name );
}
define( 'WP_HOME', getenv( 'NEWSROOM_ORIGIN' ) );
define( 'WP_SITEURL', WP_HOME );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', 'localhost' );
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
