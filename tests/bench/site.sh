# site.sh - sourced by the benches that fetch: a site of many different pages behind a local nginx.

# site_serve FOLDER PAGES PORT: writes www/N.html of 13 KB, a sitemap and the list `urls`, starts nginx with
# its pid in FOLDER/pid.
site_serve() {
    python3 "$(dirname "$0")/gen_site.py" "$1" "$2" "$3"
    cat > "$1/nginx.conf" <<CONF
worker_processes 1;
pid $1/pid;
error_log $1/error.log;
events { worker_connections 512; }
http {
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
    types { text/html html; text/xml xml; }
    client_body_temp_path $1/t1; proxy_temp_path $1/t2; fastcgi_temp_path $1/t3;
    uwsgi_temp_path $1/t4; scgi_temp_path $1/t5;
    server { listen 127.0.0.1:$3; root $1/www; }
}
CONF
    nginx -p "$1" -c "$1/nginx.conf"
}
