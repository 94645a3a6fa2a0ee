using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Mentoring;

public sealed class MentoringAddresses : IAddresses
{
    private const string DemoSession = "019b76da-a800-7978-8ce7-77543103afba";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [("mentoring-sessions/{id:guid}", $"mentoring-sessions/{DemoSession}"), ("{assignmentId:guid}", Guid.Empty.ToString())];
}
