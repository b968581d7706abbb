package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The people who work here: the administrator opens their accounts, as in Admin. */
final class Staff {

    static final String PASSWORD = "Falaises-a-Fecamp-7";

    /** One expert of each partner, so that each case has one person who works on it. */
    static final List<String> EXPERTS = List.of("anne.duval", "bruno.lefort", "chloe.marie");

    private static final Map<String, String> PARTNERS = Map.of(
            "anne.duval", "ad-normandie",
            "bruno.lefort", "cci-normandie",
            "chloe.marie", "business-france");

    private Staff() {}

    static Line administrator(Node node) {
        return new Line(node).as(Node.ADMIN, Node.ADMIN_PASSWORD);
    }

    static Line expert(String name, Node node) {
        return new Line(node).as(name, PASSWORD);
    }

    static void beginsAt(Node node) {
        EXPERTS.forEach(expert -> {
            done(administrator(node), "POST", "/engine-rest/user/create", account(expert));
            done(administrator(node), "PUT", "/engine-rest/group/experts/members/" + expert, "");
            done(administrator(node), "PUT", "/engine-rest/group/" + PARTNERS.get(expert) + "/members/" + expert, "");
        });
    }

    private static void done(Line line, String method, String path, String json) {
        var answer = line.sends(method, path, json).orElseThrow();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static String account(String expert) {
        var names = expert.split("\\.");
        return """
                {"profile": {"id": "%s", "firstName": "%s", "lastName": "%s"}, "credentials": {"password": "%s"}}"""
                .formatted(expert, names[0], names[1], PASSWORD);
    }
}
