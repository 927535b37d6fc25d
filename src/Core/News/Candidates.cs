namespace Windfall.Core.News;

/// <summary>The few strands worth comparing an article with, and how they did.</summary>
sealed class Candidates(int most)
{
    readonly (int Strand, float Score)[] all = new (int, float)[most];

    public int Count { get; private set; }

    /// <summary>The likest strand; -1 for none.</summary>
    public int Top { get; private set; }

    public float Best { get; private set; }

    public float Second { get; private set; }

    public ReadOnlySpan<(int Strand, float Score)> Judged => all.AsSpan(0, Count);

    public void Clear() => (Count, Top, Best, Second) = (0, -1, 0, 0);

    /// <summary>Keeps those that share most.</summary>
    public void Propose(int strand, float shared)
    {
        if (Count == most && shared <= all[^1].Score)
            return;
        var place = Count < most ? Count++ : most - 1;
        for (; place > 0 && all[place - 1].Score < shared; place--)
            all[place] = all[place - 1];
        all[place] = (strand, shared);
    }

    public void Judge(Func<int, float> likeness)
    {
        for (var i = 0; i < Count; i++)
        {
            var score = likeness(all[i].Strand);
            all[i].Score = score;
            if (score > Best)
                (Second, Best, Top) = (Best, score, all[i].Strand);
            else if (score > Second)
                Second = score;
        }
    }
}
