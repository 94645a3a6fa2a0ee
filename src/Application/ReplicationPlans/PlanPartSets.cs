using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

// These belong to features that build on plans. They are declared here because plans read them, too: whoever mentors a
// plan may see it, whoever reported on it does not evaluate it, and its progress and baselines come from its items and
// sheets.
public partial interface IAppDb
{
    DbSet<ActionItem> ActionItems { get; }

    DbSet<CommitmentSheet> Commitments { get; }

    DbSet<MentorAssignment> MentorAssignments { get; }

    DbSet<MonitoringReport> MonitoringReports { get; }

    /// <summary>Evidence, including removed evidence.</summary>
    DbSet<Evidence> Evidence { get; }
}
