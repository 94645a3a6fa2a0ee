using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationKits;

/// <summary>
/// The owner's guide to replicating an innovation (<i>panduan replikasi</i>): prerequisites, steps, costs, risks and
/// files. Plans are laid out from a copy, so that a later change of the kit changes no plan.
/// </summary>
public sealed class ReplicationKit : AggregateRoot
{
    private ReplicationKit(InnovationId innovationId, DateTimeOffset createdAt) => (InnovationId, CreatedAt) = (innovationId, createdAt);

    /// <summary>The innovation, which has at most one kit.</summary>
    public InnovationId InnovationId { get; }

    public KitContent Content { get; private set; } = null!; // set by the factory and by EF Core

    /// <summary>The owner at the time of the last change; the innovation may have changed hands since.</summary>
    public InstitutionId StatedById { get; private set; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>States the kit of an innovation that has none.</summary>
    public static ReplicationKit State(Innovation innovation, KitContent content, DateTimeOffset at)
    {
        RequireSensible(innovation, content);

        var kit = new ReplicationKit(innovation.Id, at);
        kit.Describe(innovation, content, at);
        kit.Raise(new ReplicationKitStated(kit.InnovationId, kit.StatedById, at));
        return kit;
    }

    /// <summary>Replaces the content.</summary>
    public void Revise(Innovation innovation, KitContent content, DateTimeOffset at)
    {
        RequireSensible(innovation, content);

        Describe(innovation, content, at);
        Raise(new ReplicationKitRevised(InnovationId, StatedById, at));
    }

    private static void RequireSensible(Innovation innovation, KitContent content)
    {
        KitRules.OfPublished.Require(innovation.Publication == Publication.Published);
        KitRules.StatedByOwner.Require(innovation.OwnerId is not null);
        RequireNone(
            KitRules.RangesAscend,
            [
                .. content.Steps.Where(step => step.UsualDays.Minimum > step.UsualDays.Maximum).Select(step => step.Title),
                .. content.Costs.Where(cost => cost.Minimum > cost.Maximum).Select(cost => cost.Item),
            ]
        );
        RequireNone(
            KitRules.StagesInOrder,
            [
                .. content
                    .Steps.Zip(content.Steps.Skip(1))
                    .Where(pair => pair.Second.Stage < pair.First.Stage)
                    .Select(pair => pair.Second.Title),
            ]
        );
        RequireNone(
            KitRules.TitlesDiffer,
            [
                .. content
                    .Steps.GroupBy(step => step.Title, StringComparer.OrdinalIgnoreCase)
                    .Where(same => same.Count() > 1)
                    .Select(same => same.Key),
            ]
        );
        KitRules.EndsInTime.Require(content.Steps.Sum(step => step.UsualDays.Maximum) <= KitContent.MaxDays);
    }

    private static void RequireNone(Rule rule, IReadOnlyList<string> offending) => rule.Require(offending.Count == 0, offending);

    private void Describe(Innovation innovation, KitContent content, DateTimeOffset at) =>
        (Content, StatedById, UpdatedAt) = (content, innovation.OwnerId!.Value, at);

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("replication-kit", InnovationId.Value.ToString()) { InstitutionId = StatedById.Value };
}
