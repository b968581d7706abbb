package eu.xport.journey.staff;

import eu.xport.engine.Processes;
import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The staff's view of the cases: as pages of their own, and as fragments for Tasklist. */
@Controller
@RequestMapping("/staff")
class StaffPages {

    private final CompanyList list;
    private final CasePage cases;
    private final Processes processes;
    private final StaffViews views;
    private final Texts texts;

    StaffPages(CompanyList list, CasePage cases, Processes processes, StaffViews views, Texts texts) {
        this.list = list;
        this.cases = cases;
        this.processes = processes;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/companies")
    View companies(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Principal reader,
            Model model) {
        model.addAttribute("list", list.of(reader.getName(), asked, page, texts.readerLanguage()));
        return views.of("companies", fragment);
    }

    @GetMapping("/companies/{number}")
    View company(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        return company(cases.of(number, texts.readerLanguage()), "staff.unknownCase", fragment, model, response);
    }

    @GetMapping("/tasks/{task}/company")
    View companyOf(
            @PathVariable String task,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var found = processes.caseOf(task).flatMap(number -> cases.of(number, texts.readerLanguage()));
        if (found.isEmpty() && processes.isOpen(task)) {
            model.addAttribute("word", "staff.taskWithoutCase");
            return views.of("fault", fragment);
        }
        return company(found, "staff.unknownTask", fragment, model, response);
    }

    /** What the plugins of Tasklist say themselves. */
    @GetMapping("/texts.json")
    @ResponseBody
    Map<String, String> texts() {
        return Map.of(
                "company", texts.reader("staff.company"),
                "companies", texts.reader("staff.companies"),
                "loading", texts.reader("staff.loading"),
                "back", texts.reader("staff.back"),
                "expired", texts.reader("staff.expired"),
                "login", texts.reader("staff.login"),
                "forbidden", texts.reader("staff.forbidden"),
                "unreachable", texts.reader("staff.unreachable"));
    }

    private View company(
            Optional<CaseView> found, String fault, boolean fragment, Model model, HttpServletResponse response) {
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("fault", fault);
            return views.of("fault", fragment);
        }
        model.addAttribute("case", found.get());
        return views.of("company", fragment);
    }
}
