package cn.huiyin.petition.domain.likeness;

import java.time.Duration;
import java.util.List;

/** The policy as it is shipped. */
public final class Policies {
  private Policies() {}

  public static LikenessPolicy shipped() {
    return new LikenessPolicy(Duration.ofMinutes(30), 0.2, 0.45, 0.26, 3, 0.4, 0.3, words());
  }

  private static SignalWords words() {
    return new SignalWords(
        List.of("反映过", "再说", "再写", "再次", "又来", "上次", "进度", "进展", "着落", "没有答复", "没有结果"),
        List.of("又把", "又被", "又将", "现在又", "另外", "此外", "还有一件", "另一件"),
        List.of("赔偿", "补偿", "退费", "撤销", "道歉"),
        List.of("一样", "同样", "那家", "类似", "比照"),
        List.of("被罚", "罚款", "判决", "工伤认定"),
        List.of("信访局转来", "上级转来", "转办"),
        "的了我在是有和就不人都一上也很到说要去你会着没看好自己请他们把被给个为与及");
  }
}
