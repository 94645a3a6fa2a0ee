using JippApi.Api.Tests.Operations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;
using JippApi.Domain.Pulls;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Pulls;

internal static class GivenPulls
{
    /// <summary>
    /// A pull of Kemendagri's list, as if its system were configured. Its operation is one that has nothing to do.
    /// </summary>
    public static async Task<string> PullId(this JippApp app)
    {
        var operation = new OperationId(Guid.Parse(await app.OperationId()));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var pull = await db.Pulls.SingleOrDefaultAsync(p => p.Source == InnovationSource.Iga);
        if (pull is null)
        {
            var done = await db.Operations.SingleAsync(o => o.Id == operation);
            pull = Pull.Request(InnovationSource.Iga, done, new UserId("test"), TimeProvider.System.GetUtcNow());
            db.Pulls.Add(pull);
            await db.SaveChangesAsync();
        }

        return pull.Id.Value.ToString();
    }
}
