using System.Collections.Immutable;
using Windfall.Core.Efforts;
using Windfall.Core.Leads;

namespace Windfall.Core.Retrospectives;

/// <summary>Minutes that were spent.</summary>
/// <param name="Post">The number of the post they were spent on; null where on none.</param>
/// <param name="Lead">The lead they were spent on; null where on none.</param>
public sealed record Spent(EffortKind Kind, double Minutes, long? Post, long? Lead);

/// <summary>What it cost and brought: minutes against conversations, calls and clients. What nobody noted is null, and so is what it would be divided by.</summary>
/// <param name="Minutes">All of them; null where none were noted.</param>
/// <param name="Replying">Minutes of reading and answering comments.</param>
/// <param name="Courting">Minutes of messages and calls.</param>
/// <param name="Answered">Conversations that were answered.</param>
/// <param name="Calls">That took place.</param>
/// <param name="Clients">Leads that were won.</param>
/// <param name="ByStage">For each stage that leads stand in: how many, and the minutes that were spent on them.</param>
public sealed record Ledger(
    double? Minutes, double? Replying, double? Courting, int Answered, int Calls, int Clients, ImmutableArray<(Stage Stage, int Leads, double? Minutes)> ByStage)
{
    public double? PerConversation => Per(Replying, Answered);

    public double? PerCall => Per(Courting, Calls);

    /// <summary>A client costs all that was spent, on those who became none, too.</summary>
    public double? PerClient => Per(Minutes, Clients);

    static double? Per(double? minutes, int count) => count > 0 ? minutes / count : null;

    /// <param name="spent">On whatever the ledger is about.</param>
    /// <param name="leads">That came of it.</param>
    /// <param name="answered">Conversations that were answered.</param>
    public static Ledger Of(IReadOnlyCollection<Spent> spent, IReadOnlyCollection<Lead> leads, int answered)
    {
        double? Sum(Func<Spent, bool> which) => spent.Any(which) ? spent.Where(which).Sum(one => one.Minutes) : null;
        return new(
            Sum(_ => true), Sum(one => one.Kind is EffortKind.Reply or EffortKind.Inbox), Sum(one => one.Kind is EffortKind.Message or EffortKind.Call),
            answered, leads.Sum(lead => lead.Calls.Count(call => call.State == Core.Calls.CallState.Held)), leads.Count(lead => lead.Stage == Stage.Won),
            [.. from lead in leads
                group lead.Id by lead.Stage into some
                orderby some.Key
                select (some.Key, some.Count(), Sum(one => one.Lead is { } lead && some.Contains(lead)))]);
    }
}
