package jp.shisatsu.cli;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import jp.shisatsu.intake.Intake;
import jp.shisatsu.search.upkeep.IndexUpkeep;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The running server's side of {@link RemoteReception}. */
@RestController
@RequestMapping("/cli")
class ReceptionController {

    private final Intake intake;

    private final IndexUpkeep index;

    private final IndexReport report;

    ReceptionController(Intake intake, IndexUpkeep index, IndexReport report) {
        this.intake = intake;
        this.index = index;
        this.report = report;
    }

    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Receipt take(InputStream report, @RequestParam("name") String fileName) throws IOException {
        return Receipt.of(intake.publish(report.readAllBytes(), fileName, Receipt.BRINGER));
    }

    /** Written while the work goes on, so that whoever waits sees how far it is. */
    @PostMapping(path = "/index")
    void rebuild(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        index.rebuild(new Meter(out));
        out.println(Reception.REBUILT);
    }

    @PostMapping(path = "/index/check")
    void check(@RequestParam boolean repair, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        report.print(repair, response.getWriter());
    }

}
