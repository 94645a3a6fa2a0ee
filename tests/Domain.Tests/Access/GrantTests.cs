using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Access;

public sealed class GrantTests
{
    private static readonly UserId Admin = new("admin");
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly AccountId Ana = AccountId.New();
    private static readonly AccountId Budi = AccountId.New();
    private static readonly GrantScope WestSumatra = new(ScopeKind.Region, "13");

    [Fact]
    public void A_role_is_given_somewhere_for_some_time()
    {
        var grant = Grant.Give(Ana, Role.HubAdmin, WestSumatra, Noon, Noon.AddYears(1), Admin, Noon);

        (grant.AccountId, grant.Role, grant.Scope, grant.Until, grant.OnBehalfOf).ShouldBe(
            (Ana, Role.HubAdmin, WestSumatra, Noon.AddYears(1), null)
        );
        grant.Events.ShouldHaveSingleItem().ShouldBe(new GrantGiven(grant.Id, Ana, Role.HubAdmin, Noon));
    }

    [Theory]
    [InlineData(Role.NationalAdmin, ScopeKind.Region)]
    [InlineData(Role.HubAdmin, ScopeKind.National)]
    [InlineData(Role.SourceAdmin, ScopeKind.Region)]
    [InlineData(Role.InstitutionEditor, ScopeKind.National)]
    [InlineData(Role.Signatory, ScopeKind.Region)]
    public void A_role_has_only_a_scope_that_makes_sense_for_it(Role role, ScopeKind kind) =>
        new Action(() => Grant.Give(Ana, role, new(kind, "x"), Noon, null, Admin, Noon)).ShouldBreak(AccessRules.ScopeFitsRole);

    [Fact]
    public void A_period_ends_after_it_begins() =>
        new Action(() => Grant.Give(Ana, Role.HubAdmin, WestSumatra, Noon, Noon, Admin, Noon)).ShouldBreak(AccessRules.EndsAfterItBegins);

    [Fact]
    public void A_role_is_lent_in_the_name_of_who_has_it()
    {
        var lent = Given().Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon);

        (lent.AccountId, lent.OnBehalfOf, lent.Role, lent.Scope).ShouldBe((Budi, Ana, Role.HubAdmin, WestSumatra));
    }

    [Fact]
    public void What_was_lent_is_not_lent_on() =>
        new Action(() =>
            Given().Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon).Delegate(AccountId.New(), Noon, Noon.AddDays(1), Admin, Noon)
        ).ShouldBreak(AccessRules.DelegatesOwnGrant);

    [Fact]
    public void Nothing_is_lent_for_longer_than_one_has_it() =>
        new Action(() => Given(until: Noon.AddDays(3)).Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon)).ShouldBreak(
            AccessRules.DelegatesOwnGrant
        );

    [Fact]
    public void What_was_taken_back_is_not_lent()
    {
        var grant = Given();
        grant.Revoke(Admin, Noon);

        new Action(() => grant.Delegate(Budi, Noon, Noon.AddDays(7), Admin, Noon)).ShouldBreak(AccessRules.DelegatesOwnGrant);
    }

    [Fact]
    public void Nobody_lends_to_themselves() =>
        new Action(() => Given().Delegate(Ana, Noon, Noon.AddDays(7), Admin, Noon)).ShouldBreak(AccessRules.DelegatesToAnother);

    [Fact]
    public void Taking_back_twice_is_taking_back_once()
    {
        var grant = Given();

        grant.Revoke(Admin, Noon);
        grant.Revoke(Admin, Noon.AddDays(1));

        grant.RevokedAt.ShouldBe(Noon);
        grant.Events.OfType<GrantRevoked>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.NationalAdmin, Role.HubAdmin, true)]
    [InlineData(Role.NationalAdmin, Role.NationalAdmin, false)]
    [InlineData(Role.HubAdmin, Role.Validator, true)]
    [InlineData(Role.HubAdmin, Role.SourceAdmin, false)]
    [InlineData(Role.Validator, Role.Mentor, false)]
    public void Roles_stand_above_each_other(Role role, Role other, bool above) => role.IsAbove(other).ShouldBe(above);

    private static Grant Given(DateTimeOffset? until = null) => Grant.Give(Ana, Role.HubAdmin, WestSumatra, Noon, until, Admin, Noon);
}
