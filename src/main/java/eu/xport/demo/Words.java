package eu.xport.demo;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people write, in the language of the staff or in that of a company. */
record Words(ResourceBundle texts, Locale language) {

    static Words in(Locale language) {
        return new Words(ResourceBundle.getBundle("demo.words", language), language);
    }

    String of(String name) {
        return texts.getString(name);
    }

    String of(String name, InventedCompany company, Chance chance) {
        return chance.of(List.of(texts.getString(name).split("\\|")))
                .replace("{company}", company.name())
                .replace("{contact}", company.contact())
                .replace("{town}", company.town())
                .replace("{country}", company.country(language));
    }
}
