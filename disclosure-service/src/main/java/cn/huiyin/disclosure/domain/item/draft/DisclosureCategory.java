package cn.huiyin.disclosure.domain.item.draft;

import java.util.Arrays;
import java.util.Optional;

/** 主动公开目录 (公开条例第二十条、第二十一条; 信访工作条例第十八条): the catalogue's categories. */
public enum DisclosureCategory {
  D01("机构职能", "第二十条第二项"),
  D02("信访渠道与接待", "信访工作条例第十八条"),
  D03("领导接访日程", "信访工作条例第十八条"),
  D04("信访法规与办事程序", "信访工作条例第十八条"),
  D05("规范性文件", "第二十条第一项"),
  D06("规划计划、工作总结", "第二十条第三项"),
  D07("信访统计", "第二十条第四项"),
  D08("财政预决算、“三公”经费", "第二十条第七项"),
  D09("政府采购", "第二十条第九项"),
  D10("公务员招考", "第二十条第十四项"),
  D11("应急预案", "第二十条第十二项"),
  D12("信息公开指南、目录、制度、年度报告", "第十二条、第四十九条"),
  D13("法治政府建设年度报告", "法治政府建设与责任落实督察工作规定"),
  D14("重要活动、工作动态", "第二十一条"),
  D15("人大建议、政协提案办理结果", "第二十条第十五项"),
  D16("普法宣传", "第二十一条"),
  D17("听证过的复核意见（去标识化）", "信访工作条例第三十六条");

  private final String chinese;
  private final String basis;

  DisclosureCategory(String chinese, String basis) {
    this.chinese = chinese;
    this.basis = basis;
  }

  public String chinese() {
    return chinese;
  }

  /** The article that makes the category open. */
  public String basis() {
    return basis;
  }

  /** The category of a code, empty where the catalogue has none. */
  public static Optional<DisclosureCategory> of(String code) {
    return Arrays.stream(values()).filter(category -> category.name().equals(code)).findFirst();
  }
}
