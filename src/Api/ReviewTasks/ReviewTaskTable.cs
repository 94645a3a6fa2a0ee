using JippApi.Api.Conventions.Exports;
using JippApi.Application.ReviewTasks;

namespace JippApi.Api.ReviewTasks;

/// <summary>The columns in which review tasks are exported.</summary>
internal static class ReviewTaskTable
{
    public static readonly Table<ReviewTaskItem> Tasks = new Table<ReviewTaskItem>("review-tasks", "Tugas peninjauan — Review tasks")
        .Id("id", t => t.Id)
        .Code("kind", "review-task-kinds", t => t.Kind)
        .Id("innovationId", t => t.InnovationId)
        .LongText("title", t => t.Title)
        .Id("institutionId", t => t.InstitutionId)
        .RegionCode("regionCode", t => t.RegionCode)
        .Texts("members", t => t.Members)
        .Time("openedAt", t => t.OpenedAt)
        .Time("dueAt", t => t.DueAt)
        .Boolean("isMine", t => t.IsMine)
        .Time("claimedUntil", t => t.ClaimedUntil)
        .Text("obstacle", t => t.Obstacle)
        .Link("href", t => t.Href);
}
