package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.petition.casefile.attachment.store.AttachmentSettings;
import cn.huiyin.petition.citizen.Citizen;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("附件加密保存：磁盘上没有原文，损坏的说得清楚")
class AttachmentsAtRestResourceTest {
  private static final String CANARY = "金丝雀附件内容之样本";
  private static final byte[] TEXT = CANARY.repeat(9_000).getBytes(StandardCharsets.UTF_8);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Inject AttachmentSettings settings;
  @Inject @Any Instance<IntegrityCheck> checks;
  @Inject @Any Instance<Duty> duties;

  private Citizen citizen;
  private String id;

  @BeforeEach
  void aPetitionWithAFile() {
    County.found();
    citizen = Citizen.submits(County.DIVISION, "附件保存测试。");
    id = attached(CANARY + ".txt", TEXT);
  }

  private String attached(String name, byte[] content) {
    Response receipt = citizen.attach(name, content);
    receipt.then().statusCode(201);
    return receipt.path("id");
  }

  private Path kept(String attachment) {
    return settings.folder().resolve(attachment);
  }

  private Response download() {
    return County.as("BUREAU_HEAD")
        .queryParam("purpose", "HANDLING")
        .get("/api/v1/petitions/" + petition() + "/attachments/" + id);
  }

  private UUID petition() {
    return SecondCounty.id(citizen.petitionNo());
  }

  private long views() {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?", petition());
  }

  private CheckResult check() {
    return checks.stream()
        .filter(each -> each.id().equals("I-55.attachments-whole"))
        .findFirst()
        .orElseThrow()
        .check();
  }

  private long sealPlain() {
    return duties.stream()
        .filter(each -> each.name().equals("seal-plain-attachments"))
        .findFirst()
        .orElseThrow()
        .perform(DAY);
  }

  private void refusedClearly() {
    long before = views();
    download()
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body(
            "code", equalTo("ATTACHMENT_UNREADABLE"),
            "detail", containsString(id));
    assertThat(views()).isEqualTo(before);
    assertThat(check().ok()).isFalse();
    assertThat(check().detail()).contains(id);
  }

  @Test
  @DisplayName("暂存、附件目录里都找不到原文和文件名；只有服务自己可读；下载的与送来的相同")
  void noWordOfItIsOnDisk() throws IOException {
    Path spool = settings.folder().getParent();
    try (Stream<Path> files = Files.walk(spool)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String canary = new String(CANARY.getBytes(StandardCharsets.UTF_8), "ISO-8859-1");
        assertThat(bytes.contains(canary)).as(file.toString()).isFalse();
        assertThat(file.toString()).doesNotContain("金丝雀");
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept(id))))
        .isEqualTo("rw-------");
    assertThat(download().asByteArray()).isEqualTo(TEXT);
    assertThat(check().ok()).isTrue();
  }

  @Test
  @DisplayName("末段被改动的，不给半份文件；对账指出编号")
  void aDamagedFileIsAClearProblem() throws IOException {
    byte[] whole = Files.readAllBytes(kept(id));
    byte[] damaged = whole.clone();
    damaged[damaged.length - 1] ^= 1;
    Files.write(kept(id), damaged);
    try {
      refusedClearly();
    } finally {
      Files.write(kept(id), whole);
    }
    assertThat(download().asByteArray()).isEqualTo(TEXT);
  }

  @Test
  @DisplayName("换成别的附件的密文、丢失的，同样说清楚")
  void aFileOfAnotherOrNoneIsAClearProblem() throws IOException {
    byte[] whole = Files.readAllBytes(kept(id));
    String other = attached("b.txt", "另一份。".getBytes(StandardCharsets.UTF_8));
    try {
      Files.copy(kept(other), kept(id), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      refusedClearly();
      Files.delete(kept(id));
      refusedClearly();
    } finally {
      Files.write(kept(id), whole);
    }
  }

  @Test
  @DisplayName("加密之前收下的仍可读，夜里补加密；被换掉的原文查得出")
  void aFileKeptInPlainIsReadAndSealedLater() throws IOException {
    Files.write(kept(id), "被换掉的".getBytes(StandardCharsets.UTF_8));
    refusedClearly();
    Files.write(kept(id), TEXT);
    assertThat(download().asByteArray()).isEqualTo(TEXT);
    assertThat(check().ok()).isTrue();
    assertThat(sealPlain()).isEqualTo(1);
    assertThat(Files.readString(kept(id), StandardCharsets.ISO_8859_1)).startsWith("\u0089HYF");
    assertThat(download().asByteArray()).isEqualTo(TEXT);
    assertThat(sealPlain()).isZero();
  }
}
