package cn.huiyin.petition.samematter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** 比对设置 (DOMAIN 2.12 [D]): thresholds and signal words are a policy, changed without a release. */
@ConfigMapping(prefix = "huiyin.likeness")
interface LikenessSettings {
  /** How far apart one submission may be registered twice. */
  @WithDefault("30M")
  Duration clericalWithin();

  /** Likeness of the same person's text that says it comes again. */
  @WithDefault("0.2")
  double sameMatter();

  /** Likeness of the same person's text that doesn't say so. */
  @WithDefault("0.45")
  double repeat();

  /** Likeness of another person's text. */
  @WithDefault("0.26")
  double cluster();

  /** Pairs of characters another person's text must share. */
  @WithDefault("3")
  int clusterPairs();

  /** Likeness of a paper passed on without a name. */
  @WithDefault("0.4")
  double viaSuperior();

  /** Score below which nothing is proposed. */
  @WithDefault("0.3")
  double leastScore();

  /** Proposals at the most. */
  @WithDefault("20")
  int most();

  /** Newest petitions of each person's marks that are compared. */
  @WithDefault("200")
  int samePerson();

  /** Newest petitions of the same division that are compared. */
  @WithDefault("500")
  int samePlace();

  /** How far back petitions of the same division are compared. */
  @WithDefault("730")
  int placeDays();

  Words words();

  /** 信号词. */
  interface Words {
    @WithDefault("反映过,再说,再写,再次,又来,上次,进度,进展,着落,没有答复,没有结果")
    List<String> again();

    @WithDefault("又把,又被,又将,现在又,另外,此外,还有一件,另一件")
    List<String> newFact();

    @WithDefault("赔偿,补偿,退费,撤销,道歉")
    List<String> claims();

    @WithDefault("一样,同样,那家,类似,比照")
    List<String> comparing();

    @WithDefault("被罚,罚款,判决,工伤认定")
    List<String> ownDecision();

    @WithDefault("信访局转来,上级转来,转办")
    List<String> superior();

    @WithDefault("的了我在是有和就不人都一上也很到说要去你会着没看好自己请他们把被给个为与及")
    String commonLetters();
  }
}
