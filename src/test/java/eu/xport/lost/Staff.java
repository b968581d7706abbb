package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The people who work here: the administrator opens their accounts, as in Admin. */
final class Staff {

    static final String PASSWORD = "Falaises-a-Fecamp-7";

    /** One expert of each partner, so that each case has one person who works on it. */
    static final List<String> EXPERTS = List.of("anne.duval", "bruno.lefort", "chloe.marie");

    private static final String MANAGER = "denis.roux";

    private static final Map<String, List<String>> GROUPS = Map.of(
            "anne.duval",
            List.of("experts", "ad-normandie"),
            "bruno.lefort",
            List.of("experts", "cci-normandie"),
            "chloe.marie",
            List.of("experts", "business-france"),
            MANAGER,
            List.of("managers"));

    private Staff() {}

    static Line administrator(Node node) {
        return new Line(node).as(Node.ADMIN, Node.ADMIN_PASSWORD);
    }

    static Line expert(String name, Node node) {
        return new Line(node).as(name, PASSWORD);
    }

    static void beginsAt(Node node) {
        GROUPS.forEach((person, groups) -> {
            done(administrator(node), "POST", "/engine-rest/user/create", account(person));
            groups.forEach(group ->
                    done(administrator(node), "PUT", "/engine-rest/group/" + group + "/members/" + person, ""));
        });
    }

    private static void done(Line line, String method, String path, String json) {
        var answer = line.sends(method, path, json).orElseThrow();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static String account(String person) {
        var names = person.split("\\.");
        return """
                {"profile": {"id": "%s", "firstName": "%s", "lastName": "%s",
                "email": "%s@example.org"}, "credentials": {"password": "%s"}}"""
                .formatted(person, names[0], names[1], person, PASSWORD);
    }
}
