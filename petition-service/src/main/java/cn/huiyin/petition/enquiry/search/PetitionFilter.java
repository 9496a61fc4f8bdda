package cn.huiyin.petition.enquiry.search;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.paging.PageFilter;
import cn.huiyin.petition.domain.stage.PetitionStage;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 检索条件: all optional, joined by "and". */
public class PetitionFilter extends PageFilter {
  @Parameter(description = "办理阶段 stage")
  @QueryParam("status")
  PetitionStage status;

  @Parameter(description = "责任单位代码 the unit that holds it", example = "U-HBJ")
  @QueryParam("unit")
  @Size(max = 40)
  String unit;

  @Parameter(
      description = "承办人账号或者化名 account or pseudonym of the person assigned in the unit",
      example = "staff-0042")
  @QueryParam("handler")
  @Size(max = 200)
  String handler;

  @Parameter(description = "区划代码 division", example = "350521100")
  @QueryParam("division")
  @Size(max = 20)
  String division;

  @Parameter(description = "类别 kind")
  @QueryParam("kind")
  PetitionKind kind;

  @Parameter(description = "内容分类代码 subject", example = "07")
  @QueryParam("subject")
  @Size(max = 10)
  String subject;

  @Parameter(description = "办理途径 route")
  @QueryParam("route")
  Route route;

  @Parameter(description = "渠道 channel")
  @QueryParam("channel")
  Channel channel;

  @Parameter(
      description = "预警颜色：正在走的期限中最急的 today's colour of its most urgent clock",
      example = "RED")
  @QueryParam("colour")
  ClockColour colour;

  @Parameter(description = "收到日期自 received from", example = "2023-01-01")
  @QueryParam("receivedFrom")
  LocalDate receivedFrom;

  @Parameter(description = "收到日期至 received to", example = "2023-12-31")
  @QueryParam("receivedTo")
  LocalDate receivedTo;

  @Parameter(description = "信访件编号 number")
  @QueryParam("number")
  @Size(max = 40)
  String number;

  @Parameter(description = "信访事项编号 matter")
  @QueryParam("matter")
  @Size(max = 40)
  String matter;

  @Parameter(
      description = "正文中的任意文字，一个字起 any piece of the text, from 1 character; % and _ are letters",
      example = "石材厂")
  @QueryParam("q")
  @Size(min = 1, max = 100)
  String q;

  @Parameter(
      description = "信访人或者被代表人的证件号码，须完整 ID number of a petitioner, whole",
      example = "000000190001010000")
  @QueryParam("idNumber")
  @Size(max = 30)
  String idNumber;

  @Parameter(description = "信访人或者被代表人的电话，须完整 phone of a petitioner, whole", example = "19900000000")
  @QueryParam("phone")
  @Size(max = 30)
  String phone;

  /** Whether it asks for what only those who may see texts may ask. */
  boolean asksForContent() {
    return q != null || idNumber != null || phone != null;
  }
}
