import path from 'node:path';
import { serversFolder } from './startProgram';

/**
 * A whole configuration of nginx, in one process that stays in the foreground and writes into its own folder alone.
 *
 * @param work that folder.
 * @param http what stands in its `http` block beside the server.
 * @param server what stands in the server's block beside the port.
 */
export function nginxMain(work: string, port: number, http: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${work}/${name};\n`).join('');
  return `user root;
daemon off;
worker_processes 1;
pid ${work}/nginx.pid;
load_module ${path.join(serversFolder, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so')};
events {}
http {
  include ${path.join(serversFolder, 'etc/nginx/mime.types')};
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary}  ${http}
  server {
    listen 127.0.0.1:${port};
    ${server}
  }
}
`;
}
