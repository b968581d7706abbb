package eu.xport.testing;

import java.net.http.HttpResponse;

/** The two ways to the engine: machines ask the REST interface each time by name, browsers have a session. */
public enum Door {
    MACHINES("/engine-rest") {
        @Override
        public Visitor lets(String user, int port) {
            return Visitor.machine(port, user);
        }
    },
    BROWSERS("/camunda/api/engine/engine/default") {
        @Override
        public Visitor lets(String user, int port) {
            var person = Visitor.staff(port, user);
            person.opens("/camunda/app/tasklist/default/");
            return person;
        }
    };

    private final String address;

    Door(String address) {
        this.address = address;
    }

    public abstract Visitor lets(String user, int port);

    /** Where something of the engine is found behind this door. */
    public String to(String path) {
        return address + path;
    }

    public HttpResponse<String> posts(String user, int port, String path, String json) {
        return lets(user, port).posts(to(path), json);
    }
}
