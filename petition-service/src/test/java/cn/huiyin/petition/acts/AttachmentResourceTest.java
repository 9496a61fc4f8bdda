package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.casefile.attachment.Specimens;
import cn.huiyin.petition.citizen.ChineseFileNames;
import cn.huiyin.petition.citizen.Citizen;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("附件：由内容识别，按编号保存，查看留痕")
class AttachmentResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  private static Response file(Case petition, String role, String name, byte[] content) {
    return SecondCounty.as(role, null)
        .header("If-Match", petition.tag())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .config(ChineseFileNames.asBrowsersSend())
        .multiPart("file", name, content)
        .post(petition.path("attachments"));
  }

  private static long files() {
    return SecondCounty.count("select count(*) from attachment");
  }

  private static long views(String id) {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?",
        UUID.fromString(id));
  }

  @Test
  @DisplayName("收下、列出、下载：摘要与内容一致，名字是安全的，每次下载都有审计")
  void aFileIsTakenListedAndReadWithAnAuditLine() throws Exception {
    Case petition = County.registered("2026-11-02");
    byte[] content = Specimens.docx();
    Response receipt = file(petition, "INTAKE", "../../结算单.exe", content);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    receipt.then().statusCode(201).body("type", equalTo("DOCX"), "sha256", equalTo(sha256));
    String files = petition.path("attachments");
    County.as("CLASSIFIER")
        .get(files)
        .then()
        .statusCode(200)
        .body("$", hasSize(1), "[0].name", nullValue(), "[0].filedBy", equalTo("INTAKE"));
    String file = files + "/" + receipt.path("id");
    long before = views(petition.id());
    County.as("BUREAU_HEAD").get(file).then().statusCode(400);
    County.as("CLASSIFIER").queryParam("purpose", "CONTACT").get(file).then().statusCode(403);
    assertThat(views(petition.id())).isEqualTo(before);
    Response download = County.as("BUREAU_HEAD").queryParam("purpose", "HANDLING").get(file);
    download
        .then()
        .statusCode(200)
        .contentType(containsString("wordprocessingml"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Disposition", containsString("%E7%BB%93%E7%AE%97%E5%8D%95.docx"));
    assertThat(download.asByteArray()).isEqualTo(content);
    assertThat(views(petition.id())).isEqualTo(before + 1);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("报告.pdf", 415, Specimens.exe()),
        Arguments.of("图片.png", 415, "<html></html>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("清单.docx", 415, Specimens.plainZip()),
        Arguments.of("清单.docx", 422, Specimens.bomb()),
        Arguments.of("清单.docx", 422, Specimens.docxWithMacros()),
        Arguments.of("空.txt", 400, new byte[0]),
        Arguments.of("大.txt", 413, "大".repeat(8_000_000).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0}：{1}")
  @MethodSource("refused")
  @DisplayName("冒名的程序、压缩炸弹、空的、过大的，都拒收且什么都不留")
  void whatIsNotWhatItSaysIsRefused(String name, int status, byte[] content) {
    Citizen citizen = Citizen.submits(County.DIVISION, "附件测试。");
    long before = files();
    citizen.attach(name, content).then().statusCode(status).contentType("application/problem+json");
    assertThat(files()).isEqualTo(before);
    assertThat(citizen.follow().jsonPath().getList("steps")).hasSize(1);
  }

  @Test
  @DisplayName("五十兆的文件按声明的长度立即拒收，不读内容")
  void aHugeFileIsRefusedByItsLength() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(5_000);
      send(socket, "X", "Content-Length: 50000000");
      assertThat(status(socket)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  @DisplayName("不说多长、一直发的文件，到了上限就不再收")
  void anEndlessFileIsCutOff() throws IOException {
    Citizen citizen = Citizen.submits(County.DIVISION, "没有尽头的附件。");
    byte[] piece = "100000\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] megabyte = new byte[1 << 20];
    int sent = 0;
    String answer = "";
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      send(socket, citizen.petitionNo(), "Transfer-Encoding: chunked");
      String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write((Integer.toHexString(head.length()) + "\r\n" + head + "\r\n").getBytes());
      for (; sent < 300 && socket.getInputStream().available() == 0; sent++) {
        out.write(piece);
        out.write(megabyte);
        out.write(new byte[] {'\r', '\n'});
      }
      answer = status(socket);
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("(?i).*(reset|broken|closed|abort).*");
    }
    assertThat(sent).isLessThan(300);
    assertThat(answer).matches("|HTTP/1.1 4\\d\\d");
    assertThat(citizen.follow().jsonPath().getList("steps")).hasSize(1);
  }

  private static void send(Socket socket, String petitionNo, String length) throws IOException {
    String head =
        "POST /api/v1/public/petitions/"
            + petitionNo
            + "/attachments HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: multipart/form-data; boundary=b\r\n"
            + length
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
  }

  private static String status(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
  }

  @Test
  @DisplayName("别人的、不知道的信访件，附件也不存在；同一幂等键只收一次")
  void scopeAndIdempotencyHoldForFiles() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String files = petition.path("attachments");
    SecondCounty.as("UNIT_HANDLER", County.WATER).get(files).then().statusCode(404);
    String key = UUID.randomUUID().toString();
    String first = null;
    for (int i = 0; i < 2; i++) {
      Response receipt =
          SecondCounty.as("UNIT_HANDLER", County.TOWN)
              .header("If-Match", petition.tag())
              .header("Idempotency-Key", key)
              .multiPart("file", "a.pdf", Specimens.pdf())
              .post(files);
      receipt.then().statusCode(201);
      first = first == null ? receipt.path("id") : first;
      assertThat((String) receipt.path("id")).isEqualTo(first);
    }
    County.as("BUREAU_HEAD").get(files).then().body("$", hasSize(1));
  }
}
