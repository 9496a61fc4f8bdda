package cn.huiyin.reporting.enquiry;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.enquiry.reading.Cut;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.Period;
import cn.huiyin.reporting.figures.Dimension;
import cn.huiyin.reporting.figures.Figure;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 问数的参数. */
public class FigureRequest {
  private static final int MOST_CUTS = 4;

  @Parameter(description = "年度，或给出from与to Year, unless from and to are given", example = "2023")
  @QueryParam("year")
  Integer year;

  @Parameter(description = "起始日期（含） First day")
  @QueryParam("from")
  @Schema(format = "date", examples = "2023-01-01")
  @Size(max = 10)
  String from;

  @Parameter(description = "终止日期（含） Last day")
  @QueryParam("to")
  @Schema(format = "date", examples = "2023-12-31")
  @Size(max = 10)
  String to;

  @Parameter(
      description =
          "分组，逗号分隔，至多四项：该指标的cuts，以及day、month、quarter、year"
              + " Up to four of the figure's cuts, or day, month, quarter, year",
      example = "division,month")
  @QueryParam("groupBy")
  @Size(max = 200)
  String groupBy;

  @Parameter(description = "区划代码 Division")
  @QueryParam("division")
  @Size(max = 40)
  String division;

  @Parameter(description = "渠道 Channel")
  @QueryParam("channel")
  @Size(max = 40)
  String channel;

  @Parameter(description = "类别 Kind")
  @QueryParam("kind")
  @Size(max = 40)
  String kind;

  @Parameter(description = "内容分类 Subject")
  @QueryParam("subject")
  @Size(max = 40)
  String subject;

  @Parameter(description = "单位代码 Unit")
  @QueryParam("unit")
  @Size(max = 60)
  String unit;

  @Parameter(description = "指标第一特征的取值，如来源、层级、形式 The figure's own first trait")
  @QueryParam("trait")
  @Size(max = 60)
  String trait;

  @Parameter(description = "指标第二特征的取值，如结论、结果 The figure's own second trait")
  @QueryParam("outcome")
  @Size(max = 60)
  String outcome;

  /** The question, or a 400 that says what can't be asked. */
  FigureQuestion question(Figure figure) {
    List<String> names =
        groupBy == null || groupBy.isBlank()
            ? List.of()
            : Arrays.stream(groupBy.split(",")).map(String::strip).toList();
    if (names.size() > MOST_CUTS) {
      throw Problems.badField("groupBy", "至多四项分组", "four groupings at most");
    }
    return new FigureQuestion(
        figure,
        Period.asked(year, date("from", from), date("to", to)),
        Cut.asked(figure, names),
        filters(figure));
  }

  private static LocalDate date(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problems.badField(field, "不是有效日期（应为2023-05-01的形式）", "not a date like 2023-05-01");
    }
  }

  private Map<Dimension, String> filters(Figure figure) {
    Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
    put(filters, figure, Dimension.DIVISION, division);
    put(filters, figure, Dimension.CHANNEL, channel);
    put(filters, figure, Dimension.KIND, kind);
    put(filters, figure, Dimension.SUBJECT, subject);
    put(filters, figure, Dimension.UNIT, unit);
    put(filters, figure, Dimension.TRAIT, trait);
    put(filters, figure, Dimension.OUTCOME, outcome);
    return filters;
  }

  private static void put(
      Map<Dimension, String> filters, Figure figure, Dimension dimension, String value) {
    if (value == null) {
      return;
    }
    if (!figure.cuts().containsValue(dimension)) {
      throw Problems.badField(
          dimension.column(), "该指标不能按此筛选", "this figure can't be filtered by this");
    }
    filters.put(dimension, value);
  }
}
