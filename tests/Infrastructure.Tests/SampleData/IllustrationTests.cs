using JippApi.Application.Documents;
using JippApi.Infrastructure.SampleData;

namespace JippApi.Infrastructure.Tests.SampleData;

public class IllustrationTests
{
    [Fact]
    public void Only_ids_of_invented_sample_data_are_illustrative()
    {
        Illustration.Is(SampleIds.Of("replication-plan", "x")).ShouldBeTrue();
        Illustration.Is(Guid.CreateVersion7()).ShouldBeFalse();
        Illustration.Is(Guid.CreateVersion7(new DateTimeOffset(2026, 1, 1, 0, 0, 1, TimeSpan.Zero))).ShouldBeFalse();
    }
}
