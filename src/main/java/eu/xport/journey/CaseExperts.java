package eu.xport.journey;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import java.util.List;

/** Who may look after a case; asked of those who know the people of the partners. */
public interface CaseExperts {

    /** To choose from, with how many open cases each has. */
    List<Option> choices();

    /** How people call this user. */
    String nameOf(String user);

    /** @throws FormRefused when the field names nobody who may look after a case */
    Chosen chosen(String field, String user);

    /** @param partner the group of the organisation that the expert works for */
    record Chosen(String user, String partner) {}
}
