<?php
/**
 * Plugin Name: Loopback
 *
 * Lets WordPress fetch the map from this machine, and nothing else: it refuses loopback addresses and certificates that nobody signed.
 * What it does with an oEmbed answer stays as it is.
 */
add_filter( 'http_request_host_is_external', fn( $is_external, $host ) => $is_external || 'localhost' === $host, 10, 2 );
add_filter( 'https_ssl_verify', '__return_false' );
// https://localhost/ is at a port that is free on this machine.
add_action( 'http_api_curl', fn( $handle ) => curl_setopt( $handle, CURLOPT_CONNECT_TO, array( 'localhost:443:127.0.0.1:' . getenv( 'NEWSROOM_MAP_PORT' ) ) ) );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
