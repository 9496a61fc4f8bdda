package cn.huiyin.petition.integrity;

import static cn.huiyin.petition.integrity.Tampering.found;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("对账：文书没有被改动，文号没有断")
class PaperChecksTest {
  private static final String OURS =
      " where petition_id = (select id from petition where petition_no = 'QX-2024-W-000001')"
          + " and kind = 'RECEIPT'";

  @Inject PapersWhole papersWhole;
  @Inject LetterNumbersWithoutGaps numbers;

  @BeforeEach
  void aReceiptOfALedgersPetition() {
    SecondCounty.send();
    SecondCounty.as("BUREAU_HEAD", null)
        .get("/api/v1/petitions/" + SecondCounty.id("QX-2024-W-000001") + "/papers")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("改动过的文书被查出（I-55）")
  void aChangedPaperIsFound() {
    assertThat(papersWhole.check().count()).isPositive();
    found(
        papersWhole,
        "update case_paper set body = body || '改'" + OURS,
        "update case_paper set body = left(body, length(body) - 1)" + OURS);
  }

  @Test
  @DisplayName("断了的文号被查出")
  void aGapInTheNumbersIsFound() {
    assertThat(
            found(
                    numbers,
                    "update case_paper set letter_year = 1999, letter_serial = 2,"
                        + " letter_no = 'T〔1999〕2号'"
                        + OURS,
                    "update case_paper set letter_year = null, letter_serial = null,"
                        + " letter_no = null"
                        + OURS)
                .detail())
        .contains("T〔1999〕2号");
    assertThat(numbers.id()).isEqualTo("papers.numbers-without-gaps");
  }
}
