package eu.xport.portal.own;

import eu.xport.engine.FormRefused;
import eu.xport.financing.grant.CompanyGrants;
import eu.xport.financing.insurance.Insurances;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.portal.PageForms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A company's grants and insurances; where it wishes for a grant, and tells what happens to it. */
@Controller
@RequestMapping("/journey/financing")
class FinancingPage {

    private static final String BACK = "redirect:/journey/financing";
    private static final String PURPOSE = "grantPurpose";
    private static final String ACTION = "grantAction";
    private static final String GRANT = "grantNumber";
    private static final String EVENT = "grantEvent";
    private static final String CONTRACT = "contractNumber";
    private static final Set<String> DONE = Set.of("wished", "INVOICES", "FINISHED", "WITHDRAWN", "insurance");

    private final CompanyGrants grants;
    private final Insurances insurances;
    private final InsuranceViews contracts;
    private final Journeys journeys;
    private final PageForms forms;

    FinancingPage(
            CompanyGrants grants, Insurances insurances, InsuranceViews contracts, Journeys journeys, PageForms forms) {
        this.grants = grants;
        this.insurances = insurances;
        this.contracts = contracts;
        this.journeys = journeys;
        this.forms = forms;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(defaultValue = "") String done, Model page, Locale language) {
        page.addAttribute("done", DONE.contains(done) ? done : null);
        return fill(visitor, page, language);
    }

    /** Whoever switches the language of a refusal, or comes back to its address. */
    @GetMapping({"/wish", "/grant", "/insurance"})
    String back() {
        return BACK;
    }

    @PostMapping("/wish")
    String wish(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            PageForms.refuseUnknown(sent.keySet(), Set.of(PURPOSE, ACTION));
            grants.wish(visitor.journey(), text(PURPOSE, sent), text(ACTION, sent));
            return BACK + "?done=wished";
        } catch (FormRefused refused) {
            return giveBack(refused, visitor, sent, response, page, language);
        }
    }

    @PostMapping("/grant")
    String tell(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            PageForms.refuseUnknown(sent.keySet(), Set.of(GRANT, EVENT));
            needIts(grants.has(visitor.journey(), text(GRANT, sent)));
            grants.tell(visitor.journey(), text(GRANT, sent), text(EVENT, sent));
            return BACK + "?done=" + text(EVENT, sent);
        } catch (FormRefused refused) {
            return giveBack(refused, visitor, sent, response, page, language);
        }
    }

    @PostMapping("/insurance")
    String withdraw(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            PageForms.refuseUnknown(sent.keySet(), Set.of(CONTRACT));
            needIts(isInsuredBy(visitor.journey(), text(CONTRACT, sent)));
            insurances.withdraw(visitor.journey(), text(CONTRACT, sent), Optional.empty());
            return BACK + "?done=insurance";
        } catch (FormRefused refused) {
            return giveBack(refused, visitor, sent, response, page, language);
        }
    }

    private boolean isInsuredBy(JourneyNumber journey, String contract) {
        return insurances.of(journey).stream().anyMatch(one -> one.number().equals(contract));
    }

    private static void needIts(boolean own) {
        if (!own) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String text(String field, Map<String, String> sent) {
        return sent.getOrDefault(field, "").strip();
    }

    private String giveBack(
            FormRefused refused,
            Visitor visitor,
            Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        forms.giveBack(refused, sent, forms.labels("financing", language), response, page, language);
        return fill(visitor, page, language);
    }

    private String fill(Visitor visitor, Model page, Locale language) {
        var journey = visitor.journey();
        page.addAttribute("grants", grants.of(journey, language));
        page.addAttribute("contracts", contracts.of(journey, language));
        var mayWish = grants.mayWish(journeys.of(journey));
        page.addAttribute("mayWish", mayWish);
        page.addAttribute("actions", mayWish ? grants.actions(journey, language) : List.of());
        return "journey/financing";
    }
}
