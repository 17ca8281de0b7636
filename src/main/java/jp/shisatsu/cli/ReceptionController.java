package jp.shisatsu.cli;

import jp.shisatsu.intake.Intake;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The running server's side of {@link RemoteReception}. */
@RestController
@RequestMapping("/cli")
class ReceptionController {

    private final Intake intake;

    ReceptionController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Receipt take(@RequestBody byte[] report, @RequestParam("name") String fileName) {
        return Receipt.of(intake.publish(report, fileName, Receipt.BRINGER));
    }

}
