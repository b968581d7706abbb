package eu.xport.financing.grant;

import java.util.List;
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

    /** The companies are one undertaking from now on, and so are those that each of them was one with before. */
    void join(String siren, Set<String> others) {
        var members = new TreeSet<>(others);
        members.add(siren);
        var undertakings = new TreeSet<String>();
        members.forEach(member -> undertakings.add(of(member)));
        undertakings.forEach(this::hold);
        var one = undertakings.first();
        undertakings.forEach(
                other -> database.sql("update undertaking_member set undertaking = ? where undertaking = ?")
                        .params(one, other)
                        .update());
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
