using System.Collections.Immutable;
using Windfall.Core.Audience;

namespace Windfall.Core.Inbox;

/// <summary>Chooses the conversations that are worth most in the minutes there are.</summary>
public static class Planner
{
    /// <summary>Costs are counted in tenths of a minute, rounded up; the plan is the best there is for costs so counted.</summary>
    const double UnitsPerMinute = 10;

    /// <summary>Nobody answers longer at a stretch; more minutes plan as many as this.</summary>
    const double MostMinutes = 600;

    /// <summary>Below this an answer is not worth its minute.</summary>
    const double LeastValue = 0.01;

    const double FitWeight = 0.35, ReferralWeight = 0.2, AskWeight = 0.1, TheyAnsweredWeight = 0.1;

    /// <param name="minutes">The user's; zero, less, or no number plans nothing.</param>
    /// <param name="at">When the plan is made: answers lose worth with a comment's age.</param>
    public static Plan Make(ImmutableArray<Conversation> conversations, double minutes, DateTimeOffset at, Pace pace)
    {
        var spend = minutes > 0 ? Math.Min(minutes, MostMinutes) : 0;
        var room = (int)(spend * UnitsPerMinute + 1e-9);

        ImmutableArray<Conversation> ours = [.. conversations.Where(talk => talk is { Standing.IsOpen: true, ClaimedBy: null })];
        ImmutableArray<PlanItem> weighed = [.. ours.Where(Answerable).Select(talk => Weigh(talk, at, pace))];
        ImmutableArray<PlanItem> worth = [.. weighed.Where(item => item.Value >= LeastValue)];
        var candidates = WithoutEchoes(worth);

        int[] costs = [.. candidates.Select(item => Units(item.Minutes))];
        double[] values = [.. candidates.Select(item => item.Value)];
        ImmutableArray<PlanItem> chosen =
        [
            .. from index in room > 0 ? Knapsack.Fill(costs, values, room) : []
               let item = candidates[index]
               orderby item.Value / item.Minutes descending, item.Value descending, index
               select item
        ];

        var leftOut = candidates.Length - chosen.Length;
        return new(minutes, chosen, leftOut, Why(conversations, ours, leftOut, echoes: worth.Length - candidates.Length, weighed.Length - worth.Length));
    }

    /// <summary>What an answer would be worth, by which conversations are ordered; 0 for what earns none.</summary>
    public static double Value(Conversation talk, DateTimeOffset at, Pace pace) => Answerable(talk) ? Weigh(talk, at, pace).Value : 0;

    /// <summary>Spam earns no answer, insults a pause, noise only where it asks something.</summary>
    static bool Answerable(Conversation talk) => talk.Read.Label switch
    {
        CommentLabel.Spam or CommentLabel.Hostile => false,
        CommentLabel.Other => talk.Read.Asks,
        _ => true,
    };

    static PlanItem Weigh(Conversation talk, DateTimeOffset at, Pace pace)
    {
        List<Reason> reasons = [new(new("plan.label", talk.Read.Label), Worth(talk.Read.Label))];
        if (talk.Fit.Score > 0)
            reasons.Add(new(new(talk.Fit.Label is FitLabel.Target ? "plan.target" : talk.Fit.Label is FitLabel.Maybe ? "plan.maybe" : "plan.other"), FitWeight * Share(talk.Fit.Score)));
        if (talk.Referral is { IsCandidate: true, Score: > 0 })
            reasons.Add(new(new("plan.referral"), ReferralWeight * Share(talk.Referral.Score)));
        if (talk.Read.Asks)
            reasons.Add(new(new("plan.asks"), AskWeight));
        if (talk.Standing is { State: ConversationState.Open, IsUnread: true })
            reasons.Add(new(new("plan.they_answered"), TheyAnsweredWeight));

        reasons.Add(Ageing(talk.At, at, pace.HalfLife, fresh: reasons.Sum(reason => reason.Weight)));
        ImmutableArray<Reason> said = [.. reasons.Where(reason => reason.Weight != 0).OrderByDescending(reason => Math.Abs(reason.Weight))];
        return new(talk, Minutes(talk, pace), said.Sum(reason => reason.Weight), said);
    }

    /// <summary>What an answer to such a comment is worth by itself; with the other weights at most 1. Judgement, not measured.</summary>
    static double Worth(CommentLabel label) => label switch
    {
        CommentLabel.Lead => 0.35,
        CommentLabel.Question => 0.25,
        CommentLabel.Disagreement => 0.15,
        CommentLabel.Story => 0.12,
        CommentLabel.JobSeeker => 0.08,
        CommentLabel.Thanks => 0.06,
        CommentLabel.Praise => 0.05,
        CommentLabel.Tagging => 0.03,
        _ => 0.02,
    };

    /// <summary>Halves with every half-life. A comment of unknown age counts as one half-life old: neither fresh nor forgotten.</summary>
    static Reason Ageing(DateTimeOffset? wrote, DateTimeOffset at, TimeSpan halfLife, double fresh)
    {
        if (wrote is not { } then)
            return new(new("plan.age_unknown"), -fresh / 2);

        var hours = Math.Max(0, (at - then).TotalHours);
        return new(new("plan.age", hours), -fresh * (1 - double.Exp2(-hours / halfLife.TotalHours)));
    }

    static double Minutes(Conversation talk, Pace pace)
    {
        var isCourtesy = !talk.Read.Asks && talk.Read.Label is CommentLabel.Thanks or CommentLabel.Praise or CommentLabel.Tagging;
        var exact = Words(talk.Text) / pace.ReadWordsPerMinute + pace.WriteMinutesPerAnswer * (isCourtesy ? 0.5 : 1);
        return Math.Max(1, Math.Ceiling(exact * UnitsPerMinute - 1e-9)) / UnitsPerMinute;
    }

    static int Units(double minutes) => (int)Math.Min(Math.Round(minutes * UnitsPerMinute), int.MaxValue);

    static double Share(double score) => Math.Clamp(score, 0, 1);

    static int Words(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            words += !inside && !char.IsWhiteSpace(c) ? 1 : 0;
            inside = !char.IsWhiteSpace(c);
        }
        return words;
    }

    /// <summary>Of courtesies in nearly the same words ("Congratulations!") by people the goal does not look for, the one worth most stands for all.</summary>
    static ImmutableArray<PlanItem> WithoutEchoes(ImmutableArray<PlanItem> items)
    {
        PlanItem[] courtesies =
        [
            .. items.Where(item => item.Conversation is { Read: { Asks: false, Label: CommentLabel.Praise or CommentLabel.Thanks }, Fit.Label: FitLabel.Other, Standing.State: ConversationState.New })
        ];
        var echoes = from crowd in Crowds.Of([.. courtesies.Select(item => item.Conversation.Text)])
                     from echo in crowd.Members.Select(place => courtesies[place]).OrderByDescending(item => item.Value).Skip(1)
                     select echo;

        var left = new HashSet<PlanItem>(echoes, ReferenceEqualityComparer.Instance);
        return [.. items.Where(item => !left.Contains(item))];
    }

    static ImmutableArray<Phrase> Why(ImmutableArray<Conversation> all, ImmutableArray<Conversation> ours, int noTime, int echoes, int notWorth)
    {
        IEnumerable<Phrase> reasons =
        [
            new("plan.no_time", noTime), new("plan.echoes", echoes), new("plan.not_worth", notWorth),
            new("plan.spam", Count(CommentLabel.Spam)), new("plan.hostile", Count(CommentLabel.Hostile)),
            new("plan.noise", ours.Count(talk => talk.Read is { Label: CommentLabel.Other, Asks: false })),
            new("plan.claimed", all.Count(talk => talk.ClaimedBy is not null)), new("plan.waiting", all.Count(talk => talk.Standing.State is ConversationState.Waiting)),
            new("plan.snoozed", all.Count(talk => talk.Standing.State is ConversationState.Snoozed)),
        ];
        return [.. reasons.Where(reason => reason.Args[0] is > 0)];

        int Count(CommentLabel label) => ours.Count(talk => talk.Read.Label == label);
    }
}
