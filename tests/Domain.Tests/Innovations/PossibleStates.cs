using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.Innovations;

/// <summary>The properties that only ever grow in the life of an innovation.</summary>
internal sealed record Trace(
    InnovationId Id,
    string? RegistryNumber,
    int Revision,
    Phase? Phase,
    Publication Publication,
    DateTimeOffset CreatedAt
)
{
    public static Trace Of(Innovation i) => new(i.Id, i.RegistryNumber, i.Revision, i.Phase, i.Publication, i.CreatedAt);
}

internal static class PossibleStates
{
    public static void ShouldBePossible(this Innovation innovation)
    {
        var wasPublic = innovation.Publication is Publication.Published or Publication.Withdrawn or Publication.Merged;
        (innovation.RegistryNumber is not null).ShouldBe(wasPublic, "a record has a number exactly from its first publication on");
        (innovation.Revision > 0).ShouldBe(wasPublic, "a record has a revision exactly from its first publication on");
        (innovation.MergedInto is not null).ShouldBe(
            innovation.Publication == Publication.Merged,
            "a record has a survivor exactly when it is merged"
        );
        (innovation.MergedInto == innovation.Id).ShouldBeFalse("never its own survivor");
        if (innovation.Publication == Publication.Withdrawn)
            innovation.StatusReason.ShouldNotBeNullOrEmpty();
        if (innovation.Publication is Publication.InReview or Publication.Published or Publication.Merged)
            innovation.StatusReason.ShouldBeNull();
        innovation.Phase.ShouldNotBe(Phase.Institutionalised);
        innovation.Completeness.Score.ShouldBeInRange(0, 100);
        innovation.UpdatedAt.ShouldBeGreaterThanOrEqualTo(innovation.CreatedAt);
    }

    public static void ShouldFollow(this Innovation innovation, Trace before)
    {
        innovation.Id.ShouldBe(before.Id);
        innovation.CreatedAt.ShouldBe(before.CreatedAt);
        if (before.RegistryNumber is { } number)
            innovation.RegistryNumber.ShouldBe(number, "a number is assigned once");
        (innovation.Revision - before.Revision).ShouldBeInRange(0, 1, "revisions increase one by one");
        if (before.Phase is { } phase)
            ((int)innovation.Phase!.Value).ShouldBeInRange((int)phase, (int)phase + 1, "no phase is skipped or reversed");
        if (before.Publication >= Publication.Withdrawn)
            Trace.Of(innovation).ShouldBe(before, "an ended record stays ended");
    }
}
