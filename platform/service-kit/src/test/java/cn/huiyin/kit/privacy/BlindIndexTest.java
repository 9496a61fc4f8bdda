package cn.huiyin.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("盲索引")
class BlindIndexTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "NAME,示例人,　示 例 人 ",
    "NAME,买买提·示例,买买提・示例",
    "ID_NUMBER,11010519491231002X,１１０１０５ 19491231 002x",
    "PHONE,19900008246,+86 199-0000-8246",
    "PHONE,19900008246,8619900008246",
    "PHONE,19900008246,００８６１９９００００８２４６",
    "PHONE,0595-87000000,+86 595 87000000",
    "ADDRESS,示例镇第3村5号,'示例镇 第３村，5号。'"
  })
  @DisplayName("同一事物的不同写法索引相同")
  void spellingsOfTheSameThingHaveTheSameIndex(IdentityField field, String one, String other) {
    BlindIndex index = BlindIndex.at(folder.resolve("index.key"));
    assertThat(index.of(field, other)).isEqualTo(index.of(field, one)).hasSize(BlindIndex.LENGTH);
  }

  @Test
  @DisplayName("不同字段、不同密钥、不同内容索引不同")
  void anotherFieldKeyOrTextHasAnotherIndex() {
    BlindIndex index = BlindIndex.at(folder.resolve("index.key"));
    BlindIndex other = BlindIndex.at(folder.resolve("other.key"));
    byte[] phone = index.of(IdentityField.PHONE, "19900008246");
    assertThat(index.of(IdentityField.ID_NUMBER, "19900008246")).isNotEqualTo(phone);
    assertThat(index.of(IdentityField.PHONE, "19900008247")).isNotEqualTo(phone);
    assertThat(other.of(IdentityField.PHONE, "19900008246")).isNotEqualTo(phone);
    assertThat(BlindIndex.at(folder.resolve("index.key")).of(IdentityField.PHONE, "19900008246"))
        .isEqualTo(phone);
  }

  @Test
  @DisplayName("空内容没有索引")
  void nothingHasNoIndex() {
    BlindIndex index = BlindIndex.at(folder.resolve("index.key"));
    assertThat(index.of(IdentityField.NAME, null)).isNull();
    assertThat(index.of(IdentityField.NAME, " 　")).isNull();
    assertThat(index.of(IdentityField.PHONE, "-")).isNull();
  }

  @Test
  @DisplayName("密钥文件损坏时说明是哪个文件")
  void aBrokenKeyFileIsNamed() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.key"), "不是密钥");
    assertThatThrownBy(() -> BlindIndex.at(broken)).hasMessageContaining("broken.key");
    Path tooShort = Files.writeString(folder.resolve("short.key"), "AAAA");
    assertThatThrownBy(() -> BlindIndex.at(tooShort)).hasMessageContaining("short.key");
  }
}
