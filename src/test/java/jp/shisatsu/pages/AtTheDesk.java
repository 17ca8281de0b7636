package jp.shisatsu.pages;

import jp.shisatsu.ServedArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk who is signed in, and a reader who is not. */
abstract class AtTheDesk {

    @LocalServerPort
    private int port;

    Visitor clerk;

    Visitor reader;

    @BeforeEach
    void arrive() {
        clerk = new Visitor(port).signIn(ServedArchive.ADMINISTRATOR, ServedArchive.PASSWORD);
        reader = new Visitor(port);
    }

}
