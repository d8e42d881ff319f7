export default { SKIP_IFRAMELY_RENDERS: true, CACHE_ENGINE: 'no-cache', RICH_LOG_ENABLED: false, WHITELIST_URL: '' };
