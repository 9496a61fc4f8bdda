package cn.huiyin.petition.paper.template;

import cn.huiyin.petition.domain.paper.PaperSlot;
import java.util.EnumMap;
import java.util.Map;

/** Facts of an invented petition: one for every slot. */
public final class SampleFacts {
  private SampleFacts() {}

  /** What an act knows; the late slots stay open. */
  public static Map<PaperSlot, String> early() {
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    for (PaperSlot slot : PaperSlot.values()) {
      if (!slot.late()) {
        facts.put(slot, "〈" + slot.chinese() + "〉");
      }
    }
    facts.put(PaperSlot.ORGAN, "青溪县信访局");
    facts.put(PaperSlot.ORGAN_LETTERS, "青信访");
    facts.put(PaperSlot.YEAR, "2024");
    facts.put(PaperSlot.SERIAL, "12");
    facts.put(PaperSlot.DATE, "2024年5月8日");
    facts.put(PaperSlot.LAW, "《信访工作条例》");
    facts.put(PaperSlot.CLAIMS, "（一）请求查处噪声\n（二）请求赔偿");
    return facts;
  }

  /** Who petitions, code and signature. */
  public static Map<PaperSlot, String> late() {
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    for (PaperSlot slot : PaperSlot.values()) {
      if (slot.late()) {
        facts.put(slot, "〈" + slot.chinese() + "〉");
      }
    }
    return facts;
  }
}
