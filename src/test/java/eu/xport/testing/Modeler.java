package eu.xport.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Deploys as Camunda Modeler does: one request with the diagram and what was attached to it. */
public record Modeler(Visitor user, String address) {

    private static final String END = "\r\n";
    private static final String LINE = "--modeler";

    public static Modeler of(String user, int port) {
        return at(Door.MACHINES, user, port);
    }

    public static Modeler at(Door door, String user, int port) {
        return new Modeler(door.lets(user, port), door.to("/deployment/create"));
    }

    public HttpResponse<String> deploys(Map<String, byte[]> files) {
        return deploys(files, Map.of("enable-duplicate-filtering", "true"));
    }

    public HttpResponse<String> deploys(Map<String, byte[]> files, Map<String, String> wishes) {
        var body = new StringBuilder();
        part(body, "deployment-name", "", "an analyst's change");
        part(body, "deployment-source", "", "Camunda Modeler");
        wishes.forEach((name, value) -> part(body, name, "", value));
        files.forEach((name, file) ->
                part(body, name, "; filename=\"" + name + "\"", new String(file, StandardCharsets.UTF_8)));
        return user.sends("POST", address, "multipart/form-data; boundary=modeler", body + LINE + "--" + END);
    }

    private static void part(StringBuilder body, String name, String file, String text) {
        body.append(LINE)
                .append(END)
                .append("Content-Disposition: form-data; name=\"")
                .append(name)
                .append('"')
                .append(file)
                .append(END)
                .append(file.isEmpty() ? "" : "Content-Type: text/xml; charset=UTF-8" + END)
                .append(END)
                .append(text)
                .append(END);
    }
}
