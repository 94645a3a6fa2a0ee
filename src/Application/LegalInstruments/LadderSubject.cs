using System.Linq.Expressions;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Application.LegalInstruments;

/// <summary>Facts of an innovation's own record on which its level depends.</summary>
internal sealed record LadderSubject(InnovationId Id, Phase? Phase, Confirmation? Confirmation, InstitutionId? OwnerId)
{
    /// <summary>Reads no more of the record than this.</summary>
    public static readonly Expression<Func<Innovation, LadderSubject>> Columns = i => new(i.Id, i.Phase, i.Confirmation, i.OwnerId);

    public static LadderSubject Of(Innovation innovation) =>
        new(innovation.Id, innovation.Phase, innovation.Confirmation, innovation.OwnerId);

    /// <summary>Returns the facts without legal instruments and evidence.</summary>
    public LadderFacts WithoutPapers(DateTimeOffset at) => new(Phase, Confirmation, [], [], at);
}
