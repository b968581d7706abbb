package eu.xport.financing.grant;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which companies are a single undertaking; whoever decides on one's aid holds it still. Source: Regulation (EU) 2023/2831, article 2. */
@Component
class Undertakings {

    private final JdbcClient database;

    Undertakings(JdbcClient database) {
        this.database = database;
    }

    /**
     * The undertaking of a company, named after one of its members; until the step ends, nobody else decides on it.
     *
     * @throws DuplicateKeyException when somebody names the company for the first time just now
     */
    String hold(String siren) {
        var undertaking = of(siren);
        var held = database.sql("select siren from undertaking_member where undertaking = ? order by siren for update")
                .param(undertaking)
                .query(String.class)
                .list();
        return held.contains(siren) ? undertaking : hold(siren);
    }

    /**
     * A company says with whom it is one undertaking; whom it named before and does not name any more is one with it only
     * where another company still says so.
     */
    void declare(String siren, Set<String> others) {
        var named = new TreeSet<>(others);
        named.add(siren);
        var undertakings = new TreeSet<String>();
        named.forEach(company -> undertakings.add(of(company)));
        undertakings.forEach(this::hold);
        var concerned = membersOf(undertakings);
        named.remove(siren);
        database.sql("delete from undertaking_link where declarant = ?")
                .param(siren)
                .update();
        named.forEach(other -> database.sql("insert into undertaking_link (declarant, linked) values (?, ?)")
                .params(siren, other)
                .update());
        nameAnew(concerned);
    }

    /** Whoever is linked, over however many others, is one undertaking: it is named after its first member. */
    private void nameAnew(Set<String> companies) {
        var links = links(companies);
        var left = new TreeSet<>(companies);
        while (!left.isEmpty()) {
            var undertaking = new TreeSet<String>();
            spread(left.first(), links, undertaking);
            database.sql("update undertaking_member set undertaking = :name where siren in (:members)")
                    .param("name", undertaking.first())
                    .param("members", undertaking)
                    .update();
            left.removeAll(undertaking);
        }
    }

    private static void spread(String company, Map<String, Set<String>> links, Set<String> reached) {
        if (reached.add(company)) {
            links.getOrDefault(company, Set.of()).forEach(next -> spread(next, links, reached));
        }
    }

    /** In both directions. */
    private Map<String, Set<String>> links(Set<String> companies) {
        var links = new HashMap<String, Set<String>>();
        database.sql("select declarant, linked from undertaking_link where declarant in (:companies)")
                .param("companies", companies)
                .query((ResultSet row) -> {
                    links.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                            .add(row.getString(2));
                    links.computeIfAbsent(row.getString(2), any -> new TreeSet<>())
                            .add(row.getString(1));
                });
        return links;
    }

    private Set<String> membersOf(Set<String> undertakings) {
        return new TreeSet<>(database.sql("select siren from undertaking_member where undertaking in (:undertakings)")
                .param("undertakings", undertakings)
                .query(String.class)
                .list());
    }

    List<String> membersWith(String siren) {
        return database.sql("select siren from undertaking_member where undertaking = ? order by siren")
                .param(of(siren))
                .query(String.class)
                .list();
    }

    /** Named after one of its members. */
    String of(String siren) {
        return known(siren).orElseGet(() -> {
            database.sql("insert into undertaking_member (siren, undertaking) values (?, ?)")
                    .params(siren, siren)
                    .update();
            return siren;
        });
    }

    private Optional<String> known(String siren) {
        return database.sql("select undertaking from undertaking_member where siren = ?")
                .param(siren)
                .query(String.class)
                .optional();
    }
}
