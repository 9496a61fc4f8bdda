package cn.huiyin.petition.casefile.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.petition.casefile.attachment.check.FileType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "结算单.pdf,结算单.pdf",
    "../../etc/passwd,passwd.pdf",
    "C:\\temp\\清单.exe,清单.pdf",
    "report.pdf.exe,report.pdf",
    "/,附件.pdf",
    "..,__.pdf",
    "a\"b;c.pdf,a_b_c.pdf"
  })
  @DisplayName("只取最后一段，去掉危险字符，按内容的类型结尾")
  void aNameIsTextAndEndsAsItsTypeEnds(String given, String safe) {
    assertThat(SafeName.of(given, FileType.PDF)).isEqualTo(safe);
  }

  @Test
  @DisplayName("没有名字的叫“附件”，太长的截短")
  void noNameAndALongName() {
    assertThat(SafeName.of(null, FileType.TEXT)).isEqualTo("附件.txt");
    assertThat(SafeName.of("长".repeat(500) + ".png", FileType.PNG)).hasSize(84);
  }

  @Test
  @DisplayName("下载时给出UTF-8的文件名")
  void theDispositionCarriesTheNameInUtf8() {
    assertThat(SafeName.disposition("清单 1.pdf", FileType.PDF))
        .isEqualTo(
            "attachment; filename=\"attachment.pdf\";"
                + " filename*=UTF-8''%E6%B8%85%E5%8D%95%201.pdf");
  }
}
