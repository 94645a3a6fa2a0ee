using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public sealed partial class Innovation
{
    /// <summary>When it became part of the institution's routine; null until then.</summary>
    public DateTimeOffset? InstitutionalisedAt { get; private set; }

    /// <summary>
    /// Moves to the phase shown by verified evidence, through each phase before it: the first verified kind shows
    /// development, a full set institutionalisation. It never goes back.
    /// </summary>
    internal void AdvancePhase(InstitutionalisationLevel level, Actor by, DateTimeOffset at)
    {
        Phase? shown = level switch
        {
            InstitutionalisationLevel.Full => Innovations.Phase.Institutionalised,
            InstitutionalisationLevel.Partial => Innovations.Phase.Development,
            _ => null,
        };
        var before = Phase;
        foreach (var next in Enum.GetValues<Phase>().Where(phase => phase <= shown && (before is null || phase > before)))
        {
            Phase = next;
            Raise(new InnovationEnteredPhase(Id, next, at));
        }

        if (Phase == before)
            return;
        if (Phase == Innovations.Phase.Institutionalised)
            InstitutionalisedAt = at;
        if (Publication == Publication.Published)
            Revision = NextRevision;
        Touch(by, at);
    }
}
