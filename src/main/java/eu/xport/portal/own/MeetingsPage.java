package eu.xport.portal.own;

import eu.xport.calendar.PrintedDate;
import eu.xport.contact.ExpertFacts;
import eu.xport.engine.FormRefused;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import eu.xport.meeting.CompanyMeetings;
import eu.xport.meeting.MeetingList;
import eu.xport.meeting.Shown;
import eu.xport.portal.CallChoices;
import eu.xport.portal.ChosenCall;
import eu.xport.portal.PageForms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When company and expert meet and met; where the company chooses its call, wants another time, or calls a meeting off. */
@Controller
@RequestMapping("/journey/meetings")
class MeetingsPage {

    private static final Set<String> DONE = Set.of("proposed", "off", "call");
    private static final String BACK = "redirect:/journey/meetings";

    private final MeetingList list;
    private final CompanyMeetings meetings;
    private final CallChoices choices;
    private final ChosenCall call;
    private final Journeys journeys;
    private final ExpertFacts experts;
    private final PageForms forms;

    MeetingsPage(
            MeetingList list,
            CompanyMeetings meetings,
            CallChoices choices,
            ChosenCall call,
            Journeys journeys,
            ExpertFacts experts,
            PageForms forms) {
        this.list = list;
        this.meetings = meetings;
        this.choices = choices;
        this.call = call;
        this.journeys = journeys;
        this.experts = experts;
        this.forms = forms;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(defaultValue = "") String done, Model page, Locale language) {
        page.addAttribute("done", DONE.contains(done) ? done : null);
        return fill(visitor, page, language);
    }

    /** Whoever switches the language of a refusal, or comes back to its address. */
    @GetMapping({"/proposal", "/off", "/call", "/call/given-up"})
    String back() {
        return BACK;
    }

    @PostMapping("/proposal")
    String propose(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            PageForms.refuseUnknown(sent.keySet(), Set.of("meeting", "day", "time", "word"));
            meetings.propose(
                    visitor.journey(),
                    sent.getOrDefault("meeting", ""),
                    sent.getOrDefault("day", ""),
                    sent.getOrDefault("time", ""),
                    sent.getOrDefault("word", ""));
            return BACK + "?done=proposed";
        } catch (FormRefused refused) {
            return giveBack(refused, visitor, sent, response, page, language);
        }
    }

    @PostMapping("/off")
    String callOff(
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            PageForms.refuseUnknown(sent.keySet(), Set.of("meeting", "reason"));
            meetings.callOff(visitor.journey(), sent.getOrDefault("meeting", ""), sent.getOrDefault("reason", ""));
            return BACK + "?done=off";
        } catch (FormRefused refused) {
            return giveBack(refused, visitor, sent, response, page, language);
        }
    }

    @PostMapping("/call")
    String book(
            Visitor visitor,
            @RequestParam(defaultValue = "") String slot,
            HttpServletResponse response,
            Model page,
            Locale language) {
        return call.book(visitor.journey(), slot)
                .map(refusal -> {
                    response.setStatus(refusal.status().value());
                    page.addAttribute("fault", refusal.reason());
                    return fill(visitor, page, language);
                })
                .orElse(BACK + "?done=call");
    }

    @PostMapping("/call/given-up")
    String giveUp(Visitor visitor) {
        call.giveUp(visitor.journey());
        return BACK;
    }

    private String giveBack(
            FormRefused refused,
            Visitor visitor,
            Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        forms.giveBack(refused, sent, forms.labels("meetings", language), response, page, language);
        return fill(visitor, page, language);
    }

    private String fill(Visitor visitor, Model page, Locale language) {
        var journey = journeys.of(visitor.journey());
        var all = list.of(visitor.journey(), language);
        page.addAttribute("ahead", all.stream().filter(Shown::ahead).toList());
        page.addAttribute(
                "past", all.stream().filter(meeting -> !meeting.ahead()).toList());
        page.addAttribute("choice", choices.of(visitor.journey(), language).orElse(null));
        page.addAttribute("calledBy", calledBy(journey, language));
        page.addAttribute("expertName", experts.name(journey, language).orElse(null));
        return "journey/meetings";
    }

    /** By when the first call is promised. */
    private static String calledBy(Journey journey, Locale language) {
        return Optional.ofNullable(journey.promises().get(Journey.FIRST_CONTACT))
                .map(promise -> PrintedDate.inFull(promise.due(), language))
                .orElse(null);
    }
}
