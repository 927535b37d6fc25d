using System.Collections;

namespace Windfall.Core.Inbox;

/// <summary>The 0/1 knapsack, solved exactly by dynamic programming over whole units of cost (Bellman, 1957).</summary>
static class Knapsack
{
    /// <param name="costs">Whole units, 0 or more.</param>
    /// <param name="values">Above 0, one for each cost.</param>
    /// <param name="room">Units to spend. Memory is one bit for each item and unit.</param>
    /// <returns>Indexes of the chosen, rising: no other choice that fits is worth more.</returns>
    public static List<int> Fill(ReadOnlySpan<int> costs, ReadOnlySpan<double> values, int room)
    {
        var best = new double[room + 1];
        var taken = new BitArray[costs.Length];
        for (var item = 0; item < costs.Length; item++)
        {
            taken[item] = new(room + 1);
            for (var units = room; units >= costs[item]; units--)
                if (best[units - costs[item]] + values[item] is var with && with > best[units])
                {
                    best[units] = with;
                    taken[item][units] = true;
                }
        }

        List<int> chosen = [];
        for (var (item, left) = (costs.Length - 1, room); item >= 0; item--)
            if (taken[item][left])
            {
                chosen.Add(item);
                left -= costs[item];
            }
        chosen.Reverse();
        return chosen;
    }
}
