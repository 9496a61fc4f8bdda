package cn.huiyin.petition.domain.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("是否同一人")
class PersonLikenessTest {
  private static PetitionTraits by(String id, String phone, String name, String behind) {
    return new PetitionTraits(
        new PersonMarks(id, phone, name, behind == null ? Set.of() : Set.of(behind)),
        "路灯不亮",
        "350521100",
        "一村",
        "U-1",
        Channel.WEB,
        null,
        1,
        OffsetDateTime.parse("2023-03-06T09:00:00+08:00"),
        false);
  }

  @ParameterizedTest(name = "{0},{1},{2},{3} / {4},{5},{6} → {7} {8}")
  @CsvSource({
    "I1,P1,N1,,I1,P2,N2,1.0,SAME_ID_NUMBER",
    "I1,P1,N1,,I2,P1,N1,0.0,",
    ",P1,N1,,I2,P1,N1,1.0,SAME_PHONE",
    ",P1,N1,,,P1,,1.0,SAME_PHONE",
    ",P1,N1,,,P1,N2,0.6,SAME_PHONE_OTHER_NAME",
    ",,N1,,,P1,N1,0.6,SAME_NAME_AND_PLACE",
    ",P2,N1,,,P1,N1,0.0,",
    "I3,P3,N3,I1,I1,P1,N1,0.9,SAME_GROUP",
    "I3,P3,N3,P1,,P1,N1,0.9,SAME_GROUP",
    ",,,,,,,0.0,"
  })
  @DisplayName("证件号码最可靠，号码不同即为他人；姓名相同只是可能")
  void marksTellPersonsApart(
      String id,
      String phone,
      String name,
      String behind,
      String otherId,
      String otherPhone,
      String otherName,
      double weight,
      LikenessReason reason) {
    PersonLikeness likeness =
        PersonLikeness.of(by(id, phone, name, behind), by(otherId, otherPhone, otherName, null));
    assertThat(likeness.weight()).isEqualTo(weight);
    assertThat(likeness.reason()).isEqualTo(reason);
    assertThat(likeness.certain()).isEqualTo(weight >= 0.9);
  }
}
