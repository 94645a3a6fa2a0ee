using JippApi.Application.Common;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Checks the institutions named in the minutes of a session.</summary>
internal static class SessionReferences
{
    /// <summary>Requires that every institution exists, in one query.</summary>
    public static async Task RequireInstitutionsAsync(IAppDb db, MentoringSessionInput input, CancellationToken ct)
    {
        List<(string Place, Guid? Id)> named =
        [
            .. (input.Attendance ?? []).Select((attendee, place) => ($"/attendance/{place}/institutionId", attendee.InstitutionId)),
            .. (input.Decisions ?? []).Select((decision, place) => ($"/decisions/{place}/responsibleUnitId", decision.ResponsibleUnitId)),
        ];
        List<InstitutionId> ids =
        [
            .. named.Where(name => name.Id is not null).Select(name => new InstitutionId(name.Id!.Value)).Distinct(),
        ];
        if (ids.Count == 0)
            return;

        var known = await db.Institutions.Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToListAsync(ct);
        var faults = named
            .Where(name => name.Id is { } id && !known.Contains(new(id)))
            .Select(name => new Fault(name.Place, "UNKNOWN_INSTITUTION", name.Id))
            .ToList();
        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}
