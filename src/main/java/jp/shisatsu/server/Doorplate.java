package jp.shisatsu.server;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where the archive is served once all is ready: to people in the log, to other
 * processes in the folder.
 */
@Component
class Doorplate {

    private static final Logger LOG = LoggerFactory.getLogger(Doorplate.class);

    private final DataFolder folder;

    private final InetAddress bound;

    Doorplate(DataFolder folder, @Value("${server.address}") InetAddress bound) {
        this.folder = folder;
        this.bound = bound;
    }

    @EventListener
    void hang(ApplicationReadyEvent ready) throws IOException {
        // A command without a web server has no port, and so no door.
        Optional<String> port = Optional
            .ofNullable(ready.getApplicationContext().getEnvironment().getProperty("local.server.port"));
        if (port.isPresent()) {
            String address = "http://%s:%s".formatted(host(), port.get());
            folder.servedAt(address);
            LOG.info("視察報告書アーカイブを {} で公開しています。", address);
        }
    }

    private String host() {
        return bound.isAnyLocalAddress() || bound.isLoopbackAddress() ? "localhost" : literal(bound);
    }

    /** As it stands in an address: RFC 3986 puts IPv6 into brackets. */
    private static String literal(InetAddress address) {
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

}
