/**
 * 信访服务, a map of the house by the stages of the work:
 *
 * <ul>
 *   <li>{@code domain} 领域: the petition, its lifecycle as a table, the law's sentences, the clocks.
 *       Pure.
 *   <li>{@code registration} 登记, {@code classification} 分类, {@code samematter} 同一事项, {@code
 *       linking} 关联, {@code joint} 共同信访, {@code splitting} 拆分: how a petition comes in.
 *   <li>{@code dispatch} 转送交办, {@code acceptance} 受理与告知, {@code competence} 权限, {@code handling}
 *       办理, {@code opinion} 处理意见, {@code rating} 评价, {@code execution} 执行: the way to an answer.
 *   <li>{@code review} 复查、复核与终结, {@code closing} 归档与重新办理, {@code succession} 承继: what follows it.
 *   <li>{@code supervision} 督办, {@code urgency} 重大紧急, {@code incharge} 包案, {@code reception} 接访,
 *       {@code proposal} 三项建议: those who watch over the work.
 *   <li>{@code citizen} 信访人, {@code ownpapers} 本人的文书: what is done without a login.
 *   <li>{@code enquiry} 查询, {@code casefile} 案卷, {@code paper} 文书, {@code watch} 期限督促.
 *   <li>{@code confidentiality} 保密与回避, {@code identity} 身份.
 *   <li>{@code act} 行为的共同部分, {@code persistence} 存储, {@code messaging} 收取事件, {@code importing}
 *       台账导入, {@code integrity} 对账, {@code orgdata} 机构与区划, {@code calendar} 工作日历.
 * </ul>
 */
package cn.huiyin.petition;
