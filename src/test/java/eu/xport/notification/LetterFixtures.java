package eu.xport.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters as a case of a company in Falaise would have them, with facts as its rooms tell them. */
final class LetterFixtures {

    static final String COMPANY = "COMPANY";
    static final String EXPERT = "EXPERT";

    private LetterFixtures() {}

    static LetterTemplates templates() {
        return new LetterTemplates(settings(), companyLink(), new ObjectMapper());
    }

    /** Links need a house with a door; what letters say needs none. */
    private static CompanyLink companyLink() {
        return new CompanyLink(null, settings()) {
            @Override
            String of(Letter letter, Facts facts) {
                return "https://xport.example/journey/link/secret";
            }
        };
    }

    private static MailSettings settings() {
        return new MailSettings(
                "accelerateur@xport.example",
                URI.create("https://xport.example/"),
                Path.of("no-folder"),
                Duration.ofSeconds(1));
    }

    static Letter letter(String kind, String reader, String language) {
        return letter(kind, reader, language, facts(language));
    }

    static Letter letter(String kind, String reader, String language, Map<String, Object> facts) {
        return new Letter(
                1L,
                kind,
                "XP-2026-000145",
                reader,
                null,
                "AT_ONCE",
                language,
                "A test wants it.",
                "cause",
                written(facts),
                Instant.parse("2026-03-10T10:00:00Z"),
                null,
                null,
                null);
    }

    /** The same facts with one changed, or without it. */
    static Map<String, Object> but(Map<String, Object> facts, String name, Object value) {
        var changed = new HashMap<>(facts);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    static Map<String, Object> facts(String language) {
        var facts = new HashMap<String, Object>(
                Map.of("journey", "XP-2026-000145", "companyName", "Robotique de Falaise & Fils SAS"));
        facts.put("contactName", "Camille Hébert");
        facts.put("contactEmail", "camille.hebert@example.com");
        facts.put("link", "/diagnosis/draft/zYHqH1JkVUJpDkF6uTzJrN0m2wq0bD3Yb1nJd0p6K9A");
        facts.put("expertName", "Céline Auvray");
        facts.put("entrustedName", "Céline Auvray");
        facts.put("expertEmail", "celine.auvray@cci.example");
        facts.put("expertPartner", "CCI International Normandie");
        facts.put("outcome", "ROADMAP_COMPLETED");
        facts.put("roadmapVersion", 1);
        facts.put("question", "Which customs code has our robot arm?");
        facts.put("questionPartner", "CCI International Normandie");
        facts.put("answer", "8479.50, free of duty.");
        facts.put("openPartner", "CCI International Normandie");
        facts.put("appointmentEntry", entry("FIRST_APPOINTMENT", "2026-03-17T09:00:00Z", "2026-03-17T10:00:00Z"));
        facts.put("changedEntry", facts.get("appointmentEntry"));
        facts.put("meetingOffEntry", facts.get("appointmentEntry"));
        facts.put("changeAnswerWord", "See you in Falaise.");
        facts.put("changeWord", "We are on a fair.");
        facts.put("callEntry", entry("FIRST_CALL", "2026-03-11T09:00:00Z", "2026-03-11T09:30:00Z"));
        facts.put("callOffEntry", facts.get("callEntry"));
        facts.put("aheadEntry", entry("FIRST_APPOINTMENT", "2026-03-17T09:00:00Z", "2026-03-17T10:00:00Z"));
        facts.put("formerName", "Denis Vautier");
        facts.put("formerEmail", "denis.vautier@cci.example");
        facts.put("meetingEntry", entry("REVIEW_MEETING", "2026-06-18T08:00:00Z", "2026-06-18T09:30:00Z"));
        facts.putAll(language.equals("fr") ? french() : english());
        facts.put("ahead", facts.get("appointment"));
        facts.put("changed", facts.get("appointment"));
        facts.put("changedPlace", facts.get("appointmentPlace"));
        facts.put("changedLength", facts.get("appointmentLength"));
        facts.put("aheadPlace", facts.get("appointmentPlace"));
        facts.put("aheadLength", facts.get("appointmentLength"));
        return facts;
    }

    private static Map<String, Object> english() {
        var facts = new HashMap<String, Object>();
        facts.put("contactDue", "Thursday 12 March 2026");
        facts.put("questionAskedOn", "Wednesday 1 April 2026");
        facts.put("openTopic", "Customs, origin, Incoterms®");
        facts.put("changeName", "First appointment");
        facts.put("changeStood", "Monday 16 March 2026 at 10:00");
        facts.put("changeProposed", "Tuesday 17 March 2026 at 10:00");
        facts.put("openDue", "Friday 3 April 2026");
        facts.put("papersUntil", "Friday 3 April 2026");
        facts.put("papersWanted", List.of("Annual accounts: for the grant – by Friday 3 April 2026"));
        facts.put("paperBack", "Paid invoice");
        facts.put("paperBackReason", "The second page is missing.");
        facts.put("paperBackUntil", "Friday 3 April 2026");
        facts.put("paperSpared", "Price quote");
        facts.put("paperSparedReason", "We have it already.");
        facts.put("grantNumber", "IE-2026-000012");
        facts.put("grantNews", "The committee has voted your grant.");
        facts.put("grantLines", List.of("Project: First stand in Madrid", "Granted: 60,000.00 €"));
        facts.put("grantReason", "The budget of the year is spent.");
        facts.put("grantNext", "You get the agreement to sign.");
        facts.put("insuranceNews", List.of("AP-2026-000001, Spain: repaid so far: 1,625.00 € of 19,500.00 €."));
        facts.put("insuranceToDo", List.of("AP-2026-000001, Spain: pay instalment 2 of 12, by Fri 3 Apr 2026."));
        facts.put("roadmapDue", "Tuesday 24 March 2026");
        facts.put("contactLength", "3 days");
        facts.put("submittedOn", "Monday 9 March 2026");
        facts.put("contactLeftOut", "14–15 Mar (weekend), 6 Apr (Easter Monday)");
        facts.put("call", "Wednesday 11 March 2026 at 10:00");
        facts.put("callOff", "Wednesday 11 March 2026 at 10:00");
        facts.put("appointment", "Tuesday 17 March 2026 at 10:00");
        facts.put("appointmentPlace", "12 rue des Tisserands, 14700 Falaise");
        facts.put("roadmapGoal", "First orders from Spain and Portugal within a year");
        facts.put("roadmapTerms", "12 months, with a meeting every 3 months");
        facts.put(
                "roadmapActions",
                List.of(
                        "Tailor-made market study: 1 Apr 2026 to 15 May 2026, by Business France",
                        "Customs and export rules: Mon 4 May 2026 to Fri 29 May 2026, by CCI International Normandie"));
        facts.put(
                "roadmapChanges",
                List.of(
                        "New: Stand at a trade fair: Tue 1 Sep 2026 to Fri 4 Sep 2026, by AD Normandie",
                        "No longer planned: Customs and export rules"));
        facts.put("roadmapSentOn", "Tuesday 17 March 2026");
        facts.put("until", "Friday 27 March 2026");
        facts.put("overdueActions", List.of("Tailor-made market study: until Fri 15 May 2026, by Business France"));
        facts.put("delivered", List.of("Tailor-made market study", "Customs and export rules"));
        facts.put("results", List.of("New countries: Spain, Portugal", "Orders won abroad: 3", "Jobs created: 2"));
        facts.put("meeting", "Thursday 18 June 2026 at 10:00");
        facts.put("meetingLength", "90 minutes");
        facts.put("appointmentLength", "60 minutes");
        facts.put("sectorName", "Manufacturing");
        facts.put("profileName", "Occasional exporter");
        facts.put("bandName", "Building");
        facts.put("stageName", "Follow-up");
        facts.put(
                "lines",
                List.of(
                        line(
                                "XP-2026-000145",
                                "Robotique de Falaise & Fils SAS",
                                "The company is to be called by Thursday 12 March 2026."),
                        line(
                                "XP-2026-000101",
                                "Cidrerie du Bocage",
                                "The last day of an action is over and nobody has reported on it.")));
        return facts;
    }

    private static Map<String, Object> french() {
        var facts = new HashMap<String, Object>();
        facts.put("contactDue", "jeudi 12 mars 2026");
        facts.put("questionAskedOn", "mercredi 1er avril 2026");
        facts.put("openTopic", "Douane, origine, Incoterms®");
        facts.put("changeName", "Premier rendez-vous");
        facts.put("changeStood", "lundi 16 mars 2026 à 10:00");
        facts.put("changeProposed", "mardi 17 mars 2026 à 10:00");
        facts.put("openDue", "vendredi 3 avril 2026");
        facts.put("papersUntil", "vendredi 3 avril 2026");
        facts.put("papersWanted", List.of("Comptes annuels : pour la demande d’aide – d’ici au vendredi 3 avril 2026"));
        facts.put("paperBack", "Facture acquittée");
        facts.put("paperBackReason", "Il manque la deuxième page.");
        facts.put("paperBackUntil", "vendredi 3 avril 2026");
        facts.put("paperSpared", "Devis");
        facts.put("paperSparedReason", "Nous l’avons déjà.");
        facts.put("grantNumber", "IE-2026-000012");
        facts.put("grantNews", "Le comité a voté votre aide.");
        facts.put("grantLines", List.of("Projet : premier stand à Madrid", "Accordé : 60 000,00 €"));
        facts.put("grantReason", "Le budget de l’année est épuisé.");
        facts.put("grantNext", "Vous recevez la convention à signer.");
        facts.put(
                "insuranceNews",
                List.of("AP-2026-000001, Espagne : remboursé à ce jour : 1 625,00 € sur 19 500,00 €."));
        facts.put(
                "insuranceToDo", List.of("AP-2026-000001, Espagne : payez l’échéance 2 sur 12, d’ici au 3 avr. 2026."));
        facts.put("roadmapDue", "mardi 24 mars 2026");
        facts.put("contactLength", "3 jours");
        facts.put("submittedOn", "lundi 9 mars 2026");
        facts.put("contactLeftOut", "14–15 mars (week-end), 6 avr. (Lundi de Pâques)");
        facts.put("call", "mercredi 11 mars 2026 à 10\u00a0h\u00a000");
        facts.put("callOff", "mercredi 11 mars 2026 à 10\u00a0h\u00a000");
        facts.put("appointment", "mardi 17 mars 2026 à 10 h 00");
        facts.put("appointmentPlace", "12 rue des Tisserands, 14700 Falaise");
        facts.put("roadmapGoal", "Premières commandes d’Espagne et du Portugal en un an");
        facts.put("roadmapTerms", "12 mois, avec un point de suivi tous les 3 mois");
        facts.put(
                "roadmapActions",
                List.of(
                        "Étude de marché sur mesure : du 1er avril 2026 au 15 mai 2026, par Business France",
                        "Douane et réglementation : du lun. 4 mai 2026 au ven. 29 mai 2026, par CCI International Normandie"));
        facts.put(
                "roadmapChanges",
                List.of(
                        "Nouveau : Stand sur un salon : du mar. 1er sept. 2026 au ven. 4 sept. 2026, par AD Normandie",
                        "N’est plus prévu : Douane et réglementation"));
        facts.put("roadmapSentOn", "mardi 17 mars 2026");
        facts.put("until", "vendredi 27 mars 2026");
        facts.put(
                "overdueActions",
                List.of("Étude de marché sur mesure : jusqu’au ven. 15 mai 2026, par Business France"));
        facts.put("delivered", List.of("Étude de marché sur mesure", "Douane et réglementation"));
        facts.put(
                "results",
                List.of(
                        "Nouveaux pays : Espagne, Portugal",
                        "Commandes obtenues à l’étranger : 3",
                        "Emplois créés : 2"));
        facts.put("meeting", "jeudi 18 juin 2026 à 10 h 00");
        facts.put("meetingLength", "90 minutes");
        facts.put("appointmentLength", "60 minutes");
        facts.put("sectorName", "Industrie manufacturière");
        facts.put("profileName", "Exportateur occasionnel");
        facts.put("bandName", "En structuration");
        facts.put("stageName", "Suivi");
        facts.put(
                "lines",
                List.of(
                        line(
                                "XP-2026-000145",
                                "Robotique de Falaise & Fils SAS",
                                "L’entreprise doit être appelée au plus tard le jeudi 12 mars 2026."),
                        line(
                                "XP-2026-000101",
                                "Cidrerie du Bocage",
                                "Le dernier jour d’une action est passé et personne n’en a rendu compte.")));
        return facts;
    }

    static Map<String, Object> entry(String kind, String starts, String ends) {
        return Map.of(
                "uid",
                "6b2d9c1e-3f57-4c1b-9a0e-5d2b7f8c4a11@xport",
                "kind",
                kind,
                "starts",
                starts,
                "ends",
                ends,
                "sequence",
                "0",
                "place",
                "12 rue des Tisserands, 14700 Falaise");
    }

    private static Map<String, Object> line(String journey, String companyName, String reason) {
        return Map.of("journey", journey, "companyName", companyName, "reason", reason);
    }

    private static String written(Map<String, Object> facts) {
        try {
            return new ObjectMapper().writeValueAsString(facts);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
