package jp.shisatsu.cli;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisatsu.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may hand in reports through the running server. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
class ReceptionTest {

    @Autowired
    MockMvc server;

    @Value("${archive.data}")
    Path folder;

    @Test
    void strangerIsSentAway() throws Exception {
        server.perform(report()).andExpect(status().isForbidden());
        server.perform(report().header("Authorization", "Bearer wrong")).andExpect(status().isForbidden());
    }

    @Test
    void keyFromTheFolderOpensFromThisMachineOnly() throws Exception {
        server.perform(report().header("Authorization", "Bearer " + key())).andExpect(status().isOk());
        server.perform(report().header("Authorization", "Bearer " + key()).with(request -> {
            request.setRemoteAddr("192.0.2.1");
            return request;
        })).andExpect(status().isForbidden());
    }

    @Test
    void emptyFileIsRefusedWithItsReason() throws Exception {
        server
            .perform(post("/cli/reports").queryParam("name", "empty.txt")
                .contentType("application/octet-stream")
                .header("Authorization", "Bearer " + key()))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("空")));
    }

    private String key() throws IOException {
        return Files.readString(folder.resolve("secrets/command-key"));
    }

    private static MockHttpServletRequestBuilder report() {
        return post("/cli/reports").queryParam("name", "empty.txt")
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .content(new byte[] { 1 });
    }

}
