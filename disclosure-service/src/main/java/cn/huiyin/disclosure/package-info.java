/**
 * 政府信息公开服务. The map of the house:
 *
 * <ul>
 *   <li>{@code domain} 领域: items and requests, their lifecycles as tables, the rules as sentences,
 *       the scan for personal data. Pure.
 *   <li>{@code drafting} 拟制与自查, {@code review} 审核与保密审查, {@code publication} 发布、更正、撤回: the stages of
 *       an item (公开条例第十七条).
 *   <li>{@code receiving} 收到申请与补正, {@code processing} 征求意见与延期, {@code replying} 答复: the stages of a
 *       request (第二十九条至第三十九条).
 *   <li>{@code casework} 办理的共同部分: day, scope, file and answer of every act.
 *   <li>{@code enquiry} 查询, {@code applicant} 查看申请人, {@code portal} 公众查询与订阅.
 *   <li>{@code importing} 台账导入, {@code persistence} 存储, {@code integrity} 核对.
 * </ul>
 */
package cn.huiyin.disclosure;
