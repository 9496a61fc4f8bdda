package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.contract.CaseAccessTrial;
import cn.huiyin.embedded.contract.CaseAccessTrial.Standing;
import cn.huiyin.embedded.contract.CommittedCopy;
import cn.huiyin.embedded.contract.OpenApiDocument;
import cn.huiyin.embedded.contract.Operation;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("权限表：角色×操作×本单位、他单位、密件（DOMAIN 7.2、7.3）")
class CaseAccessResourceTest {
  private static final Path TABLE = Path.of("../docs/authorisation/petition-service-cases.csv");
  private static final Set<String> OF_UNITS = Set.of("UNIT_HANDLER", "UNIT_HEAD", "REVIEWER");

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void county() {
    County.found();
  }

  /**
   * Operations on a petition or its matter. Of the parts of a case (papers, links, people …) only
   * its review is there: the others' operations answer 404 to all.
   */
  private static boolean onCase(Operation operation) {
    return operation.path().matches("/api/v1/(petitions/\\{id}|matters/\\{matterNo})(/.*)?");
  }

  private static Standing standing(String name, Map<String, String> places, String... units) {
    return new Standing(
        name, places, role -> TestPlatform.shared().token(role, unit(role, units), null));
  }

  /** The unit of the two that a role belongs to: the one that handles, or the one that reviews. */
  private static String unit(String role, String... units) {
    if (!OF_UNITS.contains(role)) {
      return "BUREAU_HEAD".equals(role) ? County.BUREAU : null;
    }
    return "REVIEWER".equals(role) ? units[1] : units[0];
  }

  private static Case accusation() {
    Case petition = County.registered("2026-08-03");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "occurredOn":"2026-08-03"}
        """);
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "transfers",
        "{\"unitCode\":\"AC-JW\",\"occurredOn\":\"2026-08-04\"}");
    return petition;
  }

  private String table() throws Exception {
    Case petition = Procedure.answered("EXPLAIN");
    String review = Procedure.asked(petition, "2026-09-15");
    Map<String, String> open =
        Map.of(
            "id", petition.id(),
            "matterNo", petition.matterNo(),
            "reviewNo", review.substring(review.lastIndexOf('/') + 1));
    Case accusation = accusation();
    Map<String, String> sealed =
        Map.of("id", accusation.id(), "matterNo", accusation.matterNo(), "reviewNo", "NONE");
    return new CaseAccessTrial(
            service,
            List.of(
                standing("own", open, County.TOWN, County.REVIEW),
                standing("other", open, County.WATER, County.CITY),
                standing("sealed", sealed, County.TOWN, County.REVIEW),
                standing("sealed-organ", sealed, County.DISCIPLINE, County.REVIEW)))
        .table(OpenApiDocument.of(service), CaseAccessResourceTest::onCase);
  }

  @Test
  @DisplayName("提交的表就是服务答的；他单位一概看不到；密件只有纪检移交专员、局负责人、承办的纪检机关看得到")
  void theCommittedTableIsWhatTheServiceAnswers() throws Exception {
    String table = table();
    List<String[]> rows = table.lines().skip(1).map(line -> line.split(",")).toList();
    assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("[0-9]+")));
    assertThat(rows)
        .filteredOn(row -> row[1].startsWith("UNIT_"))
        .allSatisfy(row -> assertThat(row[3]).isNotEqualTo("open"))
        .allSatisfy(row -> assertThat(row[4]).isNotEqualTo("open"));
    assertThat(rows)
        .filteredOn(row -> !Set.of("BUREAU_HEAD", "DISCIPLINE_LIAISON").contains(row[1]))
        // Supervisors see that it exists, and its days (7.2).
        .filteredOn(row -> !("getPetition".equals(row[0]) && "SUPERVISOR".equals(row[1])))
        .allSatisfy(row -> assertThat(row[4]).isNotEqualTo("open"));
    assertThat(new CommittedCopy(TABLE).afterRendering(table)).isEqualTo(table);
  }
}
